import { expect, test } from 'vitest';
import { boundWords } from '../../../src/site/words/bound-phrase-words.ts';
import { round, signedWords } from '../../../src/site/words/number-words.ts';
import { observationWords } from '../../../src/site/words/observation-words.ts';
import { statusMark, statusWords } from '../../../src/site/words/status-words.ts';
import { observation } from '../make-data.ts';

const source = (start: number) => ({
  section: '1-1',
  start,
  end: start + 1,
  sentence: { id: '1-1.s1', start: 0, end: 30 },
});

test.each([
  ['地区生产总值突破1300亿元', '突破1300亿元', 'level', 1300, '突破1300亿元'],
  ['总产量稳定在110万吨以上', '110万吨以上', 'level', 110, '稳定在110万吨以上'],
  ['失业率控制在3%以内', '3%以内', 'level', 3, '控制在3%以内'],
  ['收入完成158.4亿元', '158.4亿元', 'level', 158.4, '158.4亿元'],
  ['收入增长7%', '7%', 'growth', 7, '增长7%'],
  ['土地下降39.7%', '39.7%', 'growth', -39.7, '下降39.7%'],
  ['指数同比改善24.6%', '24.6%', 'growth', 24.6, '改善24.6%'],
  ['分别增长3.8%和8.5%', '8.5%', 'growth', 8.5, '增长8.5%'],
  ['分别压减3.8%和8.5%', '8.5%', 'growth', -8.5, '下降8.5%'],
  ['总量全省第三', '全省第三', 'rank', 3, '全省第三'],
  ['增速高于全省平均水平', '增速高于全省平均水平', 'qualitative', null, '增速高于全省平均水平'],
] as const)('%s: %s', (raw, text, measure, value, words) => {
  const start = raw.indexOf(text);
  const subject = observation({ id: '2020-x', measure, value, text, source: source(start) });
  expect(observationWords(raw, subject)).toBe(words);
});

test('statuses and bounds have words, and marks that differ in shape', () => {
  expect((['actual', 'estimate', 'target'] as const).map(statusWords)).toEqual([
    '实绩',
    '预计',
    '目标',
  ]);
  expect((['actual', 'estimate', 'target'] as const).map(statusMark)).toEqual(['r', 'e', 't']);
  expect(boundWords('at-most')).toBe('不超过该数');
});

test.each([
  [465.85, 1, 465.9],
  [-66.887, 1, -66.9],
  [1.005, 2, 1.01],
  [-0.25, 1, -0.3],
  [45960.075, 0, 45960],
])('%d at %d digits is %d', (value, digits, rounded) => {
  expect(round(value, digits)).toBe(rounded);
});

test.each([
  [6.5, '+6.5'],
  [-66.9, '−66.9'],
  [0, '0'],
])('%d with its sign is %s', (value, words) => {
  expect(signedWords(value)).toBe(words);
});
