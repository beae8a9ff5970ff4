import path from 'node:path';
import { optionValues } from '../run/option-values.ts';

/** All sources: make the files, or with `check` only compare; `seal` closes the ledger. */
export interface AllOptions {
  mode: 'all';
  check: boolean;
  seal: boolean;
  root: string;
}

/** One file from anywhere, into a folder of its own. */
export interface OneOptions {
  mode: 'one';
  source: string;
  out: string;
  id: string;
  json: boolean;
  /** where content/ stands, whose catalogue is used */
  root: string;
}

/** A sentence of one file, to be explained. */
export interface ExplainOptions {
  mode: 'explain';
  source: string;
  id: string;
  /** the id of the sentence: 1-1.s2 */
  sentence: string;
  root: string;
}

export const USAGE = `npm run content                      make content/reports and content/permalinks.json
npm run content -- --check           write nothing; fail when the files are not what the parser makes
npm run content -- --seal            make, and close the ledger: from then on no address may vanish
npm run content -- --source FILE --out DIR [--id NAME] [--json]
                                     parse one file into DIR/NAME/, without the ledger
npm run content -- --source FILE --explain 1-1.s2 [--id NAME]
                                     print which stage and which rule made each figure of a sentence, or left a number out
npm run content -- --help            print this
--root DIR works on another project's content/`;

const OPTIONS = {
  check: { type: 'boolean', default: false },
  seal: { type: 'boolean', default: false },
  root: { type: 'string', default: '.' },
  source: { type: 'string' },
  out: { type: 'string' },
  explain: { type: 'string' },
  id: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What the command is asked to do. */
export type ContentOptions = AllOptions | OneOptions | ExplainOptions | { mode: 'help' };

/** Reads the command line; a problem names what was expected. `root` is where content/ stands, the project's own by default. */
export function parseArguments(words: string[]): ContentOptions | { problem: string } {
  const values = optionValues(words, OPTIONS);
  if (values instanceof Error) return { problem: `content: ${values.message}` };
  const { source, out, explain, check, seal, id, json, root, help } = values;
  if (help) return { mode: 'help' };
  if (check && seal) return { problem: 'content: expected --check or --seal, found both' };
  if (explain !== undefined && (source === undefined || out !== undefined || json || check || seal))
    return {
      problem:
        'content: expected --explain beside --source FILE, with --id or --root at most, found otherwise',
    };
  if (source !== undefined && explain !== undefined)
    return { mode: 'explain', source, id: idOf(id ?? nameOf(source)), sentence: explain, root };
  if (source !== undefined && out !== undefined) {
    return check || seal
      ? { problem: 'content: expected --check or --seal for all sources, found --source beside it' }
      : { mode: 'one', source, out, id: idOf(id ?? nameOf(source)), json, root };
  }
  if (source !== undefined || out !== undefined) {
    return { problem: 'content: expected --source FILE and --out DIR together' };
  }
  return id !== undefined || json
    ? { problem: 'content: expected --id and --json beside --source, found no --source' }
    : { mode: 'all', check, seal, root };
}

const nameOf = (file: string): string => path.basename(file).replace(/\.[^.]*$/, '');

/** A name as an id: lower case letters, digits and hyphens; `report` when nothing of it can stand in an address. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id || 'report';
}
