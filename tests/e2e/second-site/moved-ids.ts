import { ledgerSchema, type LedgerIds } from '../../../src/model/ledger.ts';

/** Ids as though published once and moved since: [kind, id, where it is now]. */
export const MOVED: [kind: keyof LedgerIds, id: string, to: string][] = [
  ['sections', '1-9', '1-8'],
  ['sentences', '1-9.s1', '1-8.s1'],
  ['sentences', '1-1.s98', '1-1.s2'],
  ['sentences', '1-1.s99', '1-2.s3'],
  ['topics', '1-2-9', '1-2-1'],
  ['indicators', 'output', 'gdp'],
  ['observations', 'output#2021-growth', 'gdp#2021-growth'],
  ['observations', 'gdp#2020-total', 'gdp#2020-level'],
  ['observations', 'gdp#2020-sales', 'retail-sales#2020-level'],
];

const REPORT = 'panjin-2021';

/** The ledger with those ids among the published ones, and where they went. */
export function withMoved(text: string): string {
  const ledger = ledgerSchema.parse(JSON.parse(text));
  for (const [kind, id, to] of MOVED) {
    ledger.ids[REPORT]?.[kind].push(id);
    ledger.moved[`${REPORT}/${id}`] = `${REPORT}/${to}`;
  }
  return JSON.stringify(ledger, null, 2);
}
