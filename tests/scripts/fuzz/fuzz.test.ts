import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseFuzzArguments } from '../../../scripts/fuzz/fuzz-arguments.ts';
import { mutantsOf } from '../../../scripts/fuzz/mutant.ts';
import { mutate } from '../../../scripts/fuzz/damage-text.ts';
import { judge } from '../../../scripts/fuzz/verdict.ts';

/** Runs the command as `npm run fuzz -- WORDS` does. */
function fuzz(...words: string[]): { code: number | null; out: string; problems: string } {
  const script = ['--disable-warning=ExperimentalWarning', 'scripts/fuzz.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { code: status, out: stdout, problems: stderr };
}

test('a run counts what was read, and says what it cost', () => {
  const { code, out, problems } = fuzz('--count', '4', '--seed', '3');
  expect(problems).toBe('');
  expect(out).toMatch(/^4 mutants: 4 read with every law held, 0 refused, 0 failed\n/);
  expect(out).toMatch(/\d mutants and \d+ characters a second on \d+ threads/);
  expect(out).toMatch(
    /slowest: \d+ ms, seed \d+, \d changes of content\/sources\/panjin-2021\.txt/,
  );
  expect(out).toMatch(/peak memory: \d+ MB/);
  expect(code).toBe(0);
});

test('a mutant that fails is named with the command that shows it again, and fails the run', () => {
  const { code, out, problems } = fuzz('--count', '1', '--seed', '11', '--limit', '0.001');
  expect(problems).toBe(
    [
      '✖ seed 11, 4 changes of content/sources/panjin-2021.txt',
      '    time: no answer within 0.001 s',
      '    see it again: npm run fuzz -- --seed 11 --changes 4 --source content/sources/panjin-2021.txt --count 1 --out mutant.txt\n',
    ].join('\n'),
  );
  expect(out).toContain('1 mutants: 0 read with every law held, 0 refused, 1 failed');
  expect(code).toBe(1);
});

test('--out writes the text of the mutant', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'fuzz-')), 'mutant.txt');
  const source = 'tests/fixtures/second-report/luwan-2022.txt';
  const words = ['--seed', '7', '--changes', '3', '--source', source, '--count', '1'];
  expect(fuzz(...words, '--out', file).code).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).toBe(mutate(readFileSync(source, 'utf8'), 7, 3).toWellFormed());
  expect(text).not.toBe(readFileSync(source, 'utf8'));
});

test.each<[string, string[], string]>([
  [
    'a count of nothing',
    ['--count', '0'],
    'fuzz: expected --count to be a whole number from 1, found 0',
  ],
  ['a limit in words', ['--limit', 'long'], 'fuzz: expected --limit to be seconds, found long'],
  [
    'one file for many',
    ['--out', 'm.txt'],
    'fuzz: expected --count 1 with --out, which writes one mutant',
  ],
])('%s is a problem said in words', (_, words, problem) => {
  expect(parseFuzzArguments(words)).toEqual({ problem });
});

test('a source that is not there is a problem, not a stack trace', () => {
  const { code, problems } = fuzz('--count', '1', '--source', 'no-such.txt');
  expect(problems).toMatch(
    /^no-such\.txt:1:1 file-unreadable: expected a file that can be read, [^\n]+\n$/,
  );
  expect(code).toBe(1);
});

test('seeds give the same mutants in every run: changes from 1 to 8, one in five of an invented report', () => {
  const options = { count: 40, seed: 1, changes: null, source: null, limit: 10, out: null };
  const mutants = [...mutantsOf(options, { real: 'real', invented: ['a', 'b'] })];
  expect([...mutantsOf(options, { real: 'real', invented: ['a', 'b'] })]).toEqual(mutants);
  expect(new Set(mutants.map(({ changes }) => changes))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  expect(mutants.filter(({ source }) => source !== 'real')).toHaveLength(8);
});

test('a refusal is an answer', () => {
  const catalogue = { entries: [], units: [] };
  expect(judge('', catalogue, () => 0)).toEqual({
    outcome: 'refused',
    reasons: ['body-missing'],
    length: 0,
    took: 0,
  });
});
