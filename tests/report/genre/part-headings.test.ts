import { expect, test } from 'vitest';
import { read } from './read-genre.ts';

/** Headings of a report's parts, each with the status of what stands in it. */
const cases: readonly (readonly [heading: string, status: string])[][] = [
  [
    ['2011年计划执行总体情况', 'actual'],
    ['2012年主要目标', 'target'],
  ],
  [
    ['2011年经济社会发展主要亮点', 'actual'],
    ['2012年面临的形势', 'target'],
    ['2012年主要指标', 'target'],
  ],
  [
    ['2011年计划执行情况', 'actual'],
    ['2011年所做的主要工作', 'actual'],
    ['2012年计划安排', 'target'],
  ],
  [
    ['2011年计划执行情况', 'actual'],
    ['2011年经济和社会发展情况', 'actual'],
    ['经济运行中存在的主要问题', 'actual'],
    ['2012年重点举措', 'target'],
  ],
];

test.each(cases.map((parts) => ({ parts })))('$parts.1: what each part speaks of', ({ parts }) => {
  const numerals = '一二三四';
  const body = parts.map(
    ([heading], index) =>
      `${numerals.charAt(index)}、${heading}\n\n第${numerals.charAt(index)}项工作扎实推进。县乡公路建设投资12亿元。\n`,
  );
  const title =
    '关于云溪县2011年国民经济和社会发展计划执行情况与2012年国民经济和社会发展计划草案的报告';
  const { indicators } = read(`${title}\n\n各位代表：\n\n${body.join('\n')}`, 'part-headings');
  const found = indicators.flatMap(({ observations }) => observations);
  const inOrder = found.sort((one, other) => one.source.start - other.source.start);
  expect(inOrder.map(({ status }) => status)).toEqual(parts.map(([, status]) => status));
});
