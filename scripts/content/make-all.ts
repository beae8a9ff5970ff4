import type { LedgerIds } from '../../src/model/ledger.ts';
import type { Message } from '../../src/model/message.ts';
import { ledgerIds, updateLedger, type LedgerUpdate } from '../../src/report/index.ts';
import type { AllOptions } from './arguments.ts';
import { readLedger, writeLedger } from './ledger-file.ts';
import { madeFiles } from './made-files.ts';
import { differences, writeFolder } from './made-folder.ts';
import { messageLines } from './message-line.ts';
import { readAll, type ReadSource } from './read-all.ts';
import { shiftedIds } from './shifted-ids.ts';
import { messagesOf, summaryLines, summaryOf } from './summary.ts';

/**
 * Makes, or with `check` compares, the files of every source and the ledger. Returns the exit code: once the ledger is
 * sealed a warning is a failure too. Nothing is written while a source has errors or a sealed address would break.
 */
export function makeAll({ check, seal, root }: AllOptions): number {
  const sources = readAll(root);
  const before = readLedger(root);
  const sealed = before.sealed || seal;
  const update = updateLedger({ ...before, sealed }, idsOf(sources));
  for (const { name, result } of sources) console.log(summaryLines(name, summaryOf(result)));
  for (const { change, link } of update.changes) console.log(`  ledger: ${link} ${change}`);

  const broken = [...update.messages, ...(before.sealed ? sources.flatMap(shiftedIds) : [])];
  const messages = sources.flatMap(linesOf);
  const promises = ledgerLines(broken);
  const errors = [...messages.filter(isError), ...promises];
  const stale = check ? staleFiles(sources, update) : [];
  for (const { line } of [...messages, ...promises]) console.error(line);
  for (const line of stale) console.error(line);

  if (!check && errors.length > 0) console.error('content: nothing was written');
  if (!check && errors.length === 0) writeAll(root, sources, update);
  return errors.length > 0 || stale.length > 0 || (sealed && messages.length > 0) ? 1 : 0;
}

interface Line {
  severity: Message['severity'];
  line: string;
}

const isError = ({ severity }: Line): boolean => severity === 'error';

const linesOf = ({ file, raw, result }: ReadSource): Line[] =>
  asLines(file, raw, messagesOf(result));

/** Promises of the ledger stand nowhere in it in particular, so they are told at its first line. */
const ledgerLines = (messages: readonly Message[]): Line[] =>
  asLines(
    'content/permalinks.json',
    '',
    messages.map((message) => ({ ...message, start: 0 })),
  );

const asLines = (file: string, raw: string, messages: readonly Message[]): Line[] =>
  messageLines(file, raw, messages).map((line, index) => ({
    severity: messages[index]?.severity ?? 'error',
    line,
  }));

const idsOf = (sources: readonly ReadSource[]): Record<string, LedgerIds> =>
  Object.fromEntries(
    sources.flatMap(({ name, result }) => (result.read ? [[name, ledgerIds(result)]] : [])),
  );

function staleFiles(sources: readonly ReadSource[], { changes }: LedgerUpdate): string[] {
  const files = sources.flatMap(({ folder, result }) =>
    result.read ? differences(folder, madeFiles(result)) : [],
  );
  const ledger = changes.length > 0 ? ['content/permalinks.json is not what the reports make'] : [];
  const stale = [...files, ...ledger];
  return stale.length > 0 ? [...stale, 'content: run npm run content and read the difference'] : [];
}

function writeAll(root: string, sources: readonly ReadSource[], { ledger }: LedgerUpdate): void {
  for (const { folder, result } of sources) {
    if (result.read) writeFolder(folder, madeFiles(result));
  }
  writeLedger(root, ledger);
}
