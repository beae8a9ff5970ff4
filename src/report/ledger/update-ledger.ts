import type { Ledger, LedgerIds } from '../../model/ledger.ts';
import type { Message } from '../../model/message.ts';
import { ledgerChanges, type LedgerChange } from './ledger-changes.ts';
import { KINDS } from './report-ids.ts';
import { vanished } from './ids-vanished.ts';
import { wrongMoves } from './wrong-moves.ts';

/** The ledger as it should be now, what changed in it, and the promises that would be broken. */
export interface LedgerUpdate {
  ledger: Ledger;
  changes: LedgerChange[];
  messages: Message[];
}

/**
 * Brings the ledger up to the reports as they are read today. A draft takes their ids as they are. A sealed ledger only
 * grows: ids that are gone stay in it, and one that no `moved` entry explains is an error with its name.
 */
export function updateLedger(
  ledger: Ledger,
  today: Readonly<Record<string, LedgerIds>>,
): LedgerUpdate {
  const ids = ledger.sealed ? grown(ledger.ids, today) : { ...today };
  return {
    ledger: { ...ledger, ids },
    changes: ledgerChanges(ledger.ids, ids),
    messages: ledger.sealed ? [...vanished(ledger, today), ...wrongMoves(ledger, today)] : [],
  };
}

function grown(
  before: Ledger['ids'],
  today: Readonly<Record<string, LedgerIds>>,
): Record<string, LedgerIds> {
  const reports = [...new Set([...Object.keys(before), ...Object.keys(today)])];
  return Object.fromEntries(
    reports.map((report) => [report, union(before[report], today[report])]),
  );
}

function union(before: LedgerIds | undefined, today: LedgerIds | undefined): LedgerIds {
  const both = KINDS.map((kind) => [
    kind,
    [...new Set([...(before?.[kind] ?? []), ...(today?.[kind] ?? [])])],
  ]);
  return Object.fromEntries(both) as LedgerIds;
}
