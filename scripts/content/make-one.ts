import path from 'node:path';
import type { OneOptions } from './content-arguments.ts';
import { madeFiles } from './made-files.ts';
import { writeFolder } from './made-folder.ts';
import { messageLines } from './message-line.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSource } from './read-source.ts';
import { messagesOf, summaryLines, summaryOf } from './summary.ts';

/** Parses one file into its folder under `out`. Returns the exit code: 1 for errors, 0 for warnings. */
export function makeOne({ source, out, id, json, root }: OneOptions): number {
  const { raw, result } = readSource(source, path.basename(source), id, readCatalogue(root));
  if (result.read) writeFolder(path.join(out, id), madeFiles(result));
  const messages = messagesOf(result);
  const summary = summaryOf(result);
  if (json) console.log(JSON.stringify({ id, ...summary, messages }, null, 2));
  else {
    for (const line of messageLines({ file: source, raw, messages })) console.error(line);
    console.log(summaryLines(id, summary));
  }
  return summary.errors > 0 ? 1 : 0;
}
