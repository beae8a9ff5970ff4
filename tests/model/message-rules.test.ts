import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  ERROR_RULES,
  GAP_RULES,
  MESSAGE_RULES,
  REMARK_RULES,
} from '../../src/model/message-rules.ts';
import { readSources } from '../architecture/source-files.ts';

const code = readSources(['src/report', 'scripts']);
const readme = readFileSync('README.md', 'utf8');

test.each(MESSAGE_RULES)('%s is told of by some code', (rule) => {
  expect(code.some(({ text }) => text.includes(`'${rule}'`))).toBe(true);
});

/** The rules in the first column of the table below a paragraph of README.md that begins with this word in bold. */
function rulesUnder(word: string): string[] {
  const [, table = ''] =
    new RegExp(`^\\*\\*${word}\\*\\*.*\\n\\n((?:\\|.*\\n)+)`, 'm').exec(readme) ?? [];
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, rule = '']) => rule);
}

test.each([
  ['Errors', ERROR_RULES],
  ['Gaps', GAP_RULES],
  ['Remarks', REMARK_RULES],
])('README.md explains each rule once, and no other: %s', (word, rules) => {
  expect(rulesUnder(word).sort()).toEqual([...rules].sort());
});
