import { explainSentence } from '../../src/report/index.ts';
import type { ExplainOptions } from './content-arguments.ts';
import { readBytes } from './files.ts';
import { messageLines } from './message-line.ts';
import { readCatalogue } from './read-catalogue.ts';

/** Prints how one sentence of a file was read. Returns the exit code: 1 where the file cannot be read or has no such sentence. */
export function explainOne({ source, id, sentence, root }: ExplainOptions): number {
  const bytes = readBytes(source);
  const explained = explainSentence(bytes, { report: id, sentence }, readCatalogue(root));
  if ('lines' in explained) {
    console.log(explained.lines.join('\n'));
    return 0;
  }
  const raw = bytes.toString('utf8');
  for (const line of messageLines({ file: source, raw, messages: explained.messages }))
    console.error(line);
  return 1;
}
