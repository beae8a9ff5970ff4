import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Section } from '../../../src/model/section.ts';
import { sectionCharts } from '../../../src/site/charts/section-charts.ts';
import { data, from, indicator } from '../make-data.ts';

const section = (id: string, sentences: string[]): Section => ({
  id,
  kind: 'section',
  part: 1,
  number: '一',
  title: null,
  start: 0,
  end: 99,
  topics: [],
  sentences: sentences.map((one) => ({ id: one, topic: null, start: 0, end: 99 })),
});

/** Observations of one indicator, each in a sentence of a section: "1-1.s1 2020 312个". */
const said = (name: string, ...places: string[]): Indicator =>
  indicator(
    name,
    places.map((place, index): Observation => {
      const [sentence = '', ...expression] = place.split(' ');
      const found = from(expression.join(' '));
      const start = index * 10;
      return {
        ...found,
        source: {
          section: sentence.split('.')[0] ?? '',
          start,
          end: start + 1,
          sentence: { id: sentence, start: 0, end: 99 },
        },
      };
    }),
  );

/** Charts of section 1-1 in short: sentence, title, unit, then each bar. */
function charts(...indicators: Indicator[]): string[][] {
  const found = sectionCharts(data(indicators), section('1-1', ['1-1.s1', '1-1.s2']));
  return [...found].map(([sentence, { title, unit, bars }]) => [
    `${sentence} ${title} ${unit}`,
    ...bars.map(({ of, label, words }) => `${of} ${label} ${words}`),
  ]);
}

test('three things told in one sentence and unit are a chart, with the other half under each', () => {
  const found = charts(
    said('开复工', '1-1.s1 2020 510个', '2-1.s4 2021 550个'),
    said('新开工', '1-1.s1 2020 312个'),
    said('续建', '1-1.s1 2020 198个'),
  );
  expect(found).toEqual([
    [
      '1-1.s1 第1句：3项数值 个',
      '开复工 2020 实绩 510个',
      '开复工 2021 目标 550个',
      '新开工 2020 实绩 312个',
      '续建 2020 实绩 198个',
    ],
  ]);
});

test.each<[string, Indicator[]]>([
  ['two things', [said('甲', '1-1.s1 2020 5个'), said('乙', '1-1.s1 2020 6个')]],
  [
    'different units',
    [said('甲', '1-1.s1 2020 5个'), said('乙', '1-1.s1 2020 6个'), said('丙', '1-1.s1 2020 7户')],
  ],
  [
    'level and growth',
    [said('甲', '1-1.s1 2020 5%'), said('乙', '1-1.s1 2020 6%'), said('丙', '1-1.s1 2020 +7%')],
  ],
  [
    'different years',
    [said('甲', '1-1.s1 2020 5个'), said('乙', '1-1.s1 2020 6个'), said('丙', '1-1.s1 2021 7个')],
  ],
  [
    'different sentences',
    [said('甲', '1-1.s1 2020 5个'), said('乙', '1-1.s1 2020 6个'), said('丙', '1-1.s2 2020 7个')],
  ],
  [
    'equal figures',
    [said('甲', '1-1.s1 2020 5个'), said('乙', '1-1.s1 2020 5个'), said('丙', '1-1.s1 2020 5个')],
  ],
])('%s share no chart', (_, indicators) => {
  expect(charts(...indicators)).toEqual([]);
});

test('a goal in another unit, or of growth, is not drawn beside a level', () => {
  const [chart = []] = charts(
    said('甲', '1-1.s1 2020 5亿元', '2-1.s1 2021 +7%'),
    said('乙', '1-1.s1 2020 6亿元', '2-1.s1 2021 700万元'),
    said('丙', '1-1.s1 2020 7亿元'),
  );
  expect(chart.slice(1)).toEqual([
    '甲 2020 实绩 5亿元',
    '乙 2020 实绩 6亿元',
    '丙 2020 实绩 7亿元',
  ]);
});

test('of a thing told twice in a sentence the first figure counts', () => {
  const twice = said('甲', '1-1.s1 2020 5个', '1-1.s1 2020 8个');
  expect(charts(twice, said('乙', '1-1.s1 2020 6个'))).toEqual([]);
});

test('of two charts of a sentence the one that holds more is drawn', () => {
  const both = (name: string, level: number, growth: number) =>
    said(name, `1-1.s1 2020 ${level}亿元`, `1-1.s1 2020 +${growth}%`, '2-1.s1 2021 +7%');
  const [chart, ...rest] = charts(both('甲', 5, 1), both('乙', 6, 2), both('丙', 7, 3));
  expect(chart?.[0]).toBe('1-1.s1 第1句：3项增速 %');
  expect(chart).toHaveLength(1 + 6);
  expect(rest).toEqual([]);
});
