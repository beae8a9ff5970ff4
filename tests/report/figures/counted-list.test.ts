import { expect, test } from 'vitest';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { read } from '../genre/read-genre.ts';

/** Sentences that count several things in a row, and whose each number is: the noun after it, no other. */
const lists: [sentence: string, subjects: string[]][] = [
  ['建成40座蓝顶粮仓、12座绿顶水塔、7座石拱小桥。', ['蓝顶粮仓', '绿顶水塔', '石拱小桥']],
  ['建成40座蓝顶粮仓和12座绿顶水塔。', ['蓝顶粮仓', '绿顶水塔']],
];

test.each(lists)('%s', (sentence, subjects) => {
  const { raw } = oneSentenceReport('results', sentence);
  const found = read(raw, 'list')
    .indicators.flatMap(({ observations }) => observations)
    .sort((a, b) => a.source.start - b.source.start)
    .map(({ subject }) => subject.replace(/^建成/, ''));
  expect(found).toEqual(subjects);
});
