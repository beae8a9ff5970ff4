import { expect, test } from 'vitest';
import { quotedStretches } from '../../../src/site/indicator/clauses.ts';

const CLAUSES = [
  '甲产值突破1300亿元,增速第一',
  '乙收入7%',
  '丙投资423亿元',
  '丁外资6.04亿美元',
  '戊内资287亿元',
];
const sentence = (filler: string): string => `预计全年,${CLAUSES.join(`${filler};`)}。`;

/** The stretches quoted for a figure, as text, with … where something is left out. */
function quoted(raw: string, figure: string): string {
  const start = raw.indexOf(figure);
  const span = { start: 0, end: raw.length };
  return quotedStretches(raw, span, [{ start, end: start + figure.length }])
    .map(({ start: from, end }) => raw.slice(from, end))
    .join('…');
}

test('a short sentence is quoted whole', () => {
  const raw = sentence('');
  expect(quoted(raw, '6.04亿美元')).toBe(raw);
});

test('of a long one the clause with its neighbours, after the words it hangs on', () => {
  const filler = '占全省比重继续保持在较高的水平并且稳步提高';
  const raw = sentence(`,${filler}${filler}`);
  const text = quoted(raw, '6.04亿美元');
  expect(text.startsWith('预计全年,…丙投资423亿元')).toBe(true);
  expect(text.endsWith('戊内资287亿元。')).toBe(true);
  expect(text).not.toContain('乙收入');
});

test('what touches is one stretch: nothing is left out between first words and first clause', () => {
  const filler = '占全省比重继续保持在较高的水平并且稳步提高';
  const raw = sentence(`,${filler}${filler}`);
  expect(quoted(raw, '1300亿元').startsWith('预计全年,甲产值突破1300亿元')).toBe(true);
});
