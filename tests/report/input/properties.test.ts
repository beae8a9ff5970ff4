import { readFileSync } from 'node:fs';
import { assert, array, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../src/report/clean/clean.ts';
import { sentences } from '../../../src/report/text/sentences.ts';
import { withoutWhite } from '../../../src/report/text/white-space.ts';
import { errorsOf, readText } from '../read-text.ts';
import { mutate } from '../../../scripts/fuzz/damage-text.ts';

const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');
const piece = constantFrom(
  ...[
    '一、',
    '(一)',
    '（二）',
    '1.',
    '一是',
    '各位代表:',
    '经济稳步提升。',
    '2021年',
    '增长3%',
    '\n',
    '\n  ',
    '\u3000',
    '\t',
    '。',
    '”',
    '<p>',
    '</p>',
    '&nbsp;',
    '#',
    '*',
    '|',
    '[a](b)',
    '\\',
    '`',
    '~',
    '_',
    '关闭 打印',
    '报告',
  ],
);
const text = array(oneof(piece, string({ maxLength: 6 })), { maxLength: 60 }).map((parts) =>
  parts.join(''),
);
const REFUSALS = /^(body-missing|binary|encoding-invalid)/;

test('any text is read with all its laws, or refused by name', () => {
  assert(
    property(text, (words) => {
      expect(errorsOf(readText(words)).filter((error) => !REFUSALS.test(error))).toEqual([]);
    }),
    // once wrong: a full stop that stands alone after a heading is text, not the heading's own
    { numRuns: 150, examples: [['1.一、&nbsp;。']] },
  );
});

test('sentences joined give their paragraph', () => {
  assert(
    property(text, (words) => {
      const found = sentences(words, { start: 0, end: words.length });
      const joined = found.map(({ start, end }) => words.slice(start, end)).join('');
      expect(withoutWhite(joined)).toBe(withoutWhite(words));
    }),
  );
});

test('a cleaned text is as long as its source', () => {
  assert(property(text, (words) => clean(words).text.length === words.length));
});

test('mutants of the real report lose no character', () => {
  assert(
    property(tuple(integer(), integer({ min: 1, max: 8 })), ([seed, changes]) => {
      const errors = errorsOf(readText(mutate(raw, seed, changes)));
      expect(errors.filter((error) => !REFUSALS.test(error))).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);
