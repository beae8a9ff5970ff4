import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AllOptions } from './arguments.ts';
import { madeFiles } from './made-files.ts';
import { differences, writeFolder } from './made-folder.ts';
import { messageLine } from './message-line.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSource } from './read-source.ts';
import { messagesOf, summaryLines, summaryOf } from './summary.ts';

/** Makes, or with `check` compares, the files of every source. Returns the exit code. */
export function makeAll({ check, root }: AllOptions): number {
  const catalogue = readCatalogue(root);
  const problems: string[] = [];
  for (const name of sourceNames(root)) {
    const file = `content/sources/${name}.txt`;
    const { bytes, result } = readSource(path.join(root, file), file, name, catalogue);
    const raw = bytes.toString('utf8');
    problems.push(...messagesOf(result).map((message) => messageLine(file, raw, message)));
    console.log(summaryLines(name, summaryOf(result)));
    if (!result.read) continue;
    const folder = path.join(root, 'content/reports', name);
    if (check) problems.push(...differences(folder, madeFiles(result)));
    else writeFolder(folder, madeFiles(result));
  }
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** Names of the reports, from content/sources/<name>.txt, in order. */
function sourceNames(root: string): string[] {
  const folder = path.join(root, 'content/sources');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}
