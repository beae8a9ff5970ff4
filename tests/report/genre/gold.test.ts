import { expect, test } from 'vitest';
import { readAnnotated } from './inline-gold.ts';
import { inventedReports, languageLines } from './genre-reports.ts';

test.each(inventedReports)('the record of $name points at its own numbers', ({ raw, gold }) => {
  const astray = gold.filter(
    ({ at, num }) => !raw.startsWith(num, at) || /\d/.test(raw[at - 1] ?? ''),
  );
  expect(astray).toEqual([]);
  expect(gold.length).toBeGreaterThan(100);
});

test('an annotated sentence gives its text and its figures', () => {
  const { text, gold } = readAnnotated(
    '低保标准由{187|低保标准|p=2010}元提高到{252|低保标准}元。',
    '2011',
    'actual',
  );
  expect(text).toBe('低保标准由187元提高到252元。');
  expect(gold.map(({ at, value, unit, period }) => [at, value, unit, period])).toEqual([
    [5, 187, '元', '2010'],
    [12, 252, '元', '2011'],
  ]);
});

test.each(languageLines)('%s | %s | %s is annotated in full', (_feature, _part, sentence) => {
  const { text, gold } = readAnnotated(sentence, '2011', 'actual');
  expect(text).not.toMatch(/[{}|]/);
  const unread = gold.filter(
    ({ measure, value, unit }) =>
      measure !== 'qualitative' &&
      (value === undefined || (measure !== 'rank' && unit === undefined)),
  );
  expect(unread).toEqual([]);
});
