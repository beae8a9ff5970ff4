import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { ledgerSchema, type Ledger } from '../../../src/model/ledger.ts';
import { runContent } from '../../../scripts/content/run-content.ts';

/** A copy of the project's own content/, which a test may spoil, and the command run on it. */
export interface ContentCopy {
  /** where the copy stands */
  root: string;
  /** runs `npm run content -- WORDS`; gives its exit code and the lines of its problems */
  run(...words: string[]): { code: number; problems: string[] };
  /** runs it too; gives what it printed of results */
  said(...words: string[]): string;
  read(file: string): string;
  edit(file: string, change: (text: string) => string): void;
  ledger(): Ledger;
}

const LEDGER = 'permalinks.json';

/** Copies content/ for one test; it is removed when the test has finished. */
export function copyContent(): ContentCopy {
  const root = mkdtempSync(path.join(os.tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('content', path.join(root, 'content'), { recursive: true });
  const at = (file: string): string => path.join(root, 'content', file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    root,
    read,
    run: (...words) => {
      const { code, problems } = heard([...words, '--root', root]);
      return { code, problems };
    },
    said: (...words) => heard([...words, '--root', root]).results.join('\n'),
    edit: (file, change) => {
      const text = read(file);
      const changed = change(text);
      if (changed === text)
        throw new Error(`expected the change to alter ${file}, found it the same`);
      writeFileSync(at(file), changed);
    },
    ledger: () => ledgerSchema.parse(JSON.parse(read(LEDGER))),
  };
}

/** The command's exit code, and its lines on both streams. */
function heard(words: string[]): { code: number; problems: string[]; results: string[] } {
  const problems: string[] = [];
  const results: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => void results.push(line)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void problems.push(line)),
  ];
  const code = runContent(words);
  for (const spy of spies) spy.mockRestore();
  return { code, problems, results };
}

/** A change of the ledger that adds entries under `moved`. */
export const withMoves =
  (moves: Ledger['moved']) =>
  (text: string): string => {
    const ledger = ledgerSchema.parse(JSON.parse(text));
    return JSON.stringify({ ...ledger, moved: { ...ledger.moved, ...moves } }, null, 2);
  };
