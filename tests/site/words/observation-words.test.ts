import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { boundWords } from '../../../src/site/words/bound-phrase-words.ts';
import { round, signedWords } from '../../../src/site/words/number-words.ts';
import { observationWords } from '../../../src/site/words/observation-words.ts';
import { statusMark, statusWords } from '../../../src/site/words/status-words.ts';
import { observation } from '../make-data.ts';

const said = (words: string) => ({ expression: { start: 0, end: words.length, text: words } });

test.each<[words: string, fields: Partial<Observation>]>([
  ['突破1300亿元', { value: 1300, text: '突破1300亿元' }],
  ['稳定在110万吨以上', { value: 110, text: '110万吨以上', ...said('稳定在110万吨以上') }],
  ['增长7%', { measure: 'growth', text: '7%', verb: '增长', ...said('增长7%') }],
  ['改善24.6%', { measure: 'growth', text: '24.6%', verb: '改善', ...said('改善24.6%') }],
  // the verb stands elsewhere, or nowhere
  ['压减8.5%', { measure: 'growth', value: -8.5, text: '8.5%', verb: '压减' }],
  ['增长16.6%', { measure: 'growth', value: 16.6, text: '16.6%' }],
  ['下降16.6%', { measure: 'growth', value: -16.6, text: '16.6%' }],
  ['2个百分点', { measure: 'difference', text: '2个百分点', ...said('提高2个百分点') }],
  ['全省第三', { measure: 'rank', value: 3, text: '全省第三' }],
  ['增速高于全省平均水平', { measure: 'qualitative', value: null, text: '增速高于全省平均水平' }],
])('%s', (words, fields) => {
  expect(observationWords(observation({ id: '2020-x', ...fields }))).toBe(words);
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
