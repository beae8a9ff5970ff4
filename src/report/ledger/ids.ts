import type { LedgerIds } from '../../model/ledger.ts';
import type { Compiled } from '../compile/compile.ts';

/** Every id of a report that has an address, in text order. */
export function ledgerIds({
  report,
  indicators,
}: Pick<Compiled, 'report' | 'indicators'>): LedgerIds {
  return {
    sections: report.sections.map(({ id }) => id),
    topics: report.sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
    sentences: report.sections.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    indicators: indicators.map(({ id }) => id),
    observations: indicators.flatMap(({ id, observations }) =>
      observations.map((observation) => `${id}#${observation.id}`),
    ),
  };
}

/** The kinds of ids, in the order the ledger lists them. */
export const KINDS = ['sections', 'topics', 'sentences', 'indicators', 'observations'] as const;
