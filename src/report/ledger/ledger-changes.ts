import type { Ledger } from '../../model/ledger.ts';
import { permalink } from '../../model/moved.ts';
import { KINDS } from './report-ids.ts';

/** An id that came or went between two states of the ledger. */
export interface LedgerChange {
  change: 'added' | 'removed';
  link: string;
}

/** What a ledger gained and lost, by permalink; in the order of the lists. */
export function ledgerChanges(before: Ledger['ids'], after: Ledger['ids']): LedgerChange[] {
  const old = linksOf(before);
  const now = linksOf(after);
  const without = (links: string[], others: string[]): string[] => {
    const known = new Set(others);
    return links.filter((link) => !known.has(link));
  };
  return [
    ...without(old, now).map((link): LedgerChange => ({ change: 'removed', link })),
    ...without(now, old).map((link): LedgerChange => ({ change: 'added', link })),
  ];
}

/** Every permalink of a ledger's ids. */
export const linksOf = (ids: Ledger['ids']): string[] =>
  Object.entries(ids).flatMap(([report, kinds]) =>
    KINDS.flatMap((kind) => kinds[kind].map((id) => permalink(report, id))),
  );
