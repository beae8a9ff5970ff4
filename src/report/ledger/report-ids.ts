import type { LedgerIds } from '../../model/ledger.ts';
import type { Compiled } from '../compile/compile.ts';

/**
 * Every id of a report that has an address, in text order.
 * @param checks ids of its checks in content/catalogue/checks.yaml, which are fragments of the page of checks
 */
export function ledgerIds(
  { report, indicators }: Pick<Compiled, 'report' | 'indicators'>,
  checks: readonly string[],
): LedgerIds {
  return {
    sections: report.sections.map(({ id }) => id),
    topics: report.sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
    sentences: report.sections.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    indicators: indicators.map(({ id }) => id),
    observations: indicators.flatMap(({ id, observations }) =>
      observations.map((observation) => `${id}#${observation.id}`),
    ),
    checks: checks.map((id) => `checks#${id}`),
  };
}

/** The kinds of ids, in the order the ledger lists them. */
export const KINDS = [
  'sections',
  'topics',
  'sentences',
  'indicators',
  'observations',
  'checks',
] as const;
