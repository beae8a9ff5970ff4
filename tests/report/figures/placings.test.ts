import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPlacings } from '../../../src/report/figures/placings/find-placings.ts';
import { placingRules } from '../../../src/report/figures/placings/placing-rules.ts';
import { expectGolden } from '../../golden.ts';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { readText } from '../read-text.ts';
import { read } from '../genre/read-genre.ts';

for (const { rule, pattern, taught, spares } of placingRules) {
  const found = (text: string): string[] => [...text.matchAll(pattern)].map(([words]) => words);

  test.each([...taught])(`${rule} finds a placing in “%s”`, (text) => {
    expect(found(text)).toHaveLength(1);
    expect(findPlacings(text)).toHaveLength(1);
  });

  test.each([...spares])(`${rule} leaves “%s”`, (text) => {
    expect(found(text)).toEqual([]);
  });
}

/** Each placing of a sentence with the clause to quote. */
const quoted = (text: string): [string, string][] =>
  findPlacings(text).map(({ start, end, clause }) => [
    text.slice(start, end),
    text.slice(clause.start, clause.end),
  ]);

test.each<[why: string, text: string, expected: [string, string][]]>([
  [
    'the clause between punctuation is quoted, without it',
    '金融改革提质增效,在全省首创“金融顾问”工作制度,盘锦农商行成功组建。',
    [['全省首创', '在全省首创“金融顾问”工作制度']],
  ],
  [
    'a clause that only places is quoted with the one before',
    '外贸出口增长8%,港口吞吐量再创新高,持续居全国前列。',
    [['居全国前列', '港口吞吐量再创新高,持续居全国前列']],
  ],
  ['what is sought is not claimed', '力争主要经济指标走在全省前列。', []],
])('%s', (_why, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('what is planned claims no standing', () => {
  const sentence = '打造全省首家示范园区。';
  const counts = (['results', 'targets'] as const).map((part) => {
    const made = readText(oneSentenceReport(part, sentence).raw);
    return made.read ? made.report.placings.length : -1;
  });
  expect(counts).toEqual([1, 0]);
});

test('the placings of the report are those of the golden table, each in its clause and sentence', () => {
  const raw = readFileSync('content/sources/panjin-2021.txt', 'utf8');
  const { report } = read(raw, 'panjin-2021');
  const sentences = new Map(
    report.sections.flatMap((section) => section.sentences).map((one) => [one.id, one]),
  );
  const lines = report.placings.map(({ start, end, text, section, sentence, clause }) => {
    const whole = sentences.get(sentence);
    expect(sentence.startsWith(`${section}.`)).toBe(true);
    expect([clause.start <= start, end <= clause.end]).toEqual([true, true]);
    expect(whole && whole.start <= clause.start && clause.end <= whole.end).toBe(true);
    return `${sentence} ${text} | ${raw.slice(clause.start, clause.end)}\n`;
  });
  expectGolden('figures/panjin-2021.placings.txt', lines.join(''));
});
