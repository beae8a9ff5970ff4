import { expect, test } from 'vitest';
import { keptStretches } from '../../src/model/kept-stretches.ts';
import { paragraphLines } from '../../src/site/search/paragraph-lines.ts';
import { runningText } from '../../src/report/clean/running-text.ts';
import type { Dropped } from '../../src/model/report.ts';

const raw = '【打印】一、主要 \n指标\n\n完成[1]情况。【关闭】';
const dropped = ['【打印】', '[1]', '【关闭】'].map((text): Dropped => {
  const start = raw.indexOf(text);
  return { start, end: start + text.length, rule: 'navigation' };
});
const whole = { start: 0, end: raw.length };
const read = (span: typeof whole) =>
  keptStretches(span, dropped).map(({ start, end }) => raw.slice(start, end));

test('what was dropped is left out, at the ends and within', () => {
  expect(read(whole)).toEqual(['一、主要 \n指标\n\n完成', '情况。']);
});

test.each([
  ['要 ', '指标', ['要 \n']],
  ['[', '情', []],
  ['印', '主', ['一、']],
  ['关', '】', []],
])('a span from %s to %s keeps %o', (from, to, kept) => {
  const start = raw.indexOf(from);
  expect(read({ start, end: raw.indexOf(to, start) })).toEqual(kept);
});

test('the Markdown and the search index stand on the same characters', () => {
  expect(runningText(raw, dropped)(whole)).toBe('一、主要指标完成情况。');
  const lines = paragraphLines(raw, whole, dropped);
  expect(lines.text).toBe('一、主要\n指标\n完成情况。');
  expect([lines.from(raw.indexOf('情')), lines.to(raw.indexOf('[1]'))]).toEqual([10, 10]);
});
