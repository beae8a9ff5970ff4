import type { Check } from '../../src/model/check.ts';
import { GAP_RULES } from '../../src/model/message-rules.ts';
import type { LedgerIds } from '../../src/model/ledger.ts';
import type { Message } from '../../src/model/message.ts';
import { ledgerIds, updateLedger, type LedgerUpdate } from '../../src/report/index.ts';
import type { AllOptions } from './content-arguments.ts';
import { LEDGER, readLedger, writeLedger } from './ledger-file.ts';
import { madeFiles } from './made-files.ts';
import { differences, writeFolder } from './made-folder.ts';
import { messageLines } from './message-line.ts';
import { readAll, type ReadSource } from './read-all.ts';
import { readChecks } from './read-catalogue.ts';
import { shiftedIds } from './shifted-ids.ts';
import { summaryLines, summaryOf } from './summary.ts';
import type { FileMessages } from './file-messages.ts';

/**
 * Makes, or with `check` compares, the files of every source and the ledger. Returns the exit code. Nothing is written while
 * an error stands, nor, once the ledger is sealed, while the parser has a gap: what it gives would be kept for ever.
 */
export function makeAll({ check, seal, root }: AllOptions): number {
  const before = readLedger(root);
  const checks = readChecks(root);
  const sources = readAll(root);
  const sealed = before.sealed || seal;
  const update = updateLedger({ ...before, sealed }, idsOf(sources, checks));
  for (const { name, result } of sources) console.log(summaryLines(name, summaryOf(result)));
  for (const { change, link } of update.changes) console.log(`  ledger: ${link} ${change}`);

  const broken = [...update.messages, ...(before.sealed ? sources.flatMap(shiftedIds) : [])];
  const told = [...sources.flatMap((source) => source.told), ledgerTold(broken)];
  const stops = told.some(({ messages }) => messages.some((message) => ends(message, sealed)));
  const stale = check ? staleFiles(sources, update) : [];
  for (const line of [...told.flatMap(messageLines), ...stale]) console.error(line);

  if (!check && stops) console.error('content: nothing was written');
  if (!check && !stops) writeAll(root, sources, update);
  return stops || stale.length > 0 ? 1 : 0;
}

const ends = ({ rule, severity }: Message, sealed: boolean): boolean =>
  severity === 'error' || (sealed && GAP_RULES.some((gap) => gap === rule));

/** Promises of the ledger stand nowhere in it in particular, so they are told at its first line. */
const ledgerTold = (messages: readonly Message[]): FileMessages => ({
  file: LEDGER,
  raw: '',
  messages: messages.map((message) => ({ ...message, start: 0 })),
});

function idsOf(
  sources: readonly ReadSource[],
  checks: readonly Check[],
): Record<string, LedgerIds> {
  const checksOf = (name: string): string[] =>
    checks.filter(({ report }) => report === name).map(({ id }) => id);
  return Object.fromEntries(
    sources.flatMap(({ name, result }) =>
      result.read ? [[name, ledgerIds(result, checksOf(name))]] : [],
    ),
  );
}

function staleFiles(sources: readonly ReadSource[], { changes }: LedgerUpdate): string[] {
  const files = sources.flatMap(({ folder, result }) =>
    result.read ? differences(folder, madeFiles(result)) : [],
  );
  const ledger = changes.length > 0 ? [`${LEDGER} is not what the reports make`] : [];
  const stale = [...files, ...ledger];
  return stale.length > 0 ? [...stale, 'content: run npm run content and read the difference'] : [];
}

function writeAll(root: string, sources: readonly ReadSource[], { ledger }: LedgerUpdate): void {
  for (const { folder, result } of sources) {
    if (result.read) writeFolder(folder, madeFiles(result));
  }
  writeLedger(root, ledger);
}
