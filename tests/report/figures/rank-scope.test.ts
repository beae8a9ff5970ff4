import { expect, test } from 'vitest';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { read } from '../genre/read-genre.ts';

test('ranks listed after one scope share it: 全省第三位和第二位', () => {
  const sentence =
    '城镇和农村居民人均可支配收入分别完成30155元和10495元，总量分别位列全省第三位和第二位。';
  const { raw } = oneSentenceReport('results', sentence);
  const ranks = read(raw, 'ranks')
    .indicators.flatMap(({ observations }) => observations)
    .filter(({ measure }) => measure === 'rank')
    .map(({ value, scope, text }) => ({ value, scope, text }));
  expect(ranks).toEqual([
    { value: 3, scope: '全省', text: '全省第三位' },
    { value: 2, scope: '全省', text: '第二位' },
  ]);
});
