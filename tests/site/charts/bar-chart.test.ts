import { expect, test } from 'vitest';
import { barChart } from '../../../src/site/charts/bar-chart.ts';
import { bar } from '../../charts/make-bar.ts';

test('a chart says in words what it shows, what is derived named as such', () => {
  const chart = barChart({
    title: '实际利用外资，水平',
    unit: '亿美元',
    bars: [
      bar({ label: '2019', value: 4.43, words: '约4.43亿美元', kind: 'derived' }),
      bar({ label: '2020 预计', value: 6.04, words: '6.04亿美元', kind: 'estimate' }),
    ],
  });
  expect(chart?.words).toBe(
    '条形图：实际利用外资，水平，单位亿美元。2019（推算）约4.43亿美元；2020 预计 6.04亿美元。',
  );
});

const several = [
  bar({ of: '新开工', value: 312 }),
  bar({ of: '新开工', value: 303, label: '2021 目标', kind: 'target' }),
  bar({ of: '续建', value: 198 }),
];

test('bars of one thing are said under its name', () => {
  expect(barChart({ title: '第 1 句', unit: '个', bars: several })?.words).toBe(
    '条形图：第 1 句，单位个。新开工 2020 实绩 312，2021 目标 303；续建 2020 实绩 198。',
  );
});

test('one bar is no chart', () => {
  expect(barChart({ title: '', unit: '', bars: [bar({ value: 1 })] })).toBeNull();
});

test('the axis reaches as far as a range does', () => {
  const bars = [bar({ value: 5.5, lower: 5, upper: 12, bound: 'range' }), bar({ value: 3 })];
  expect(barChart({ title: '', unit: '%', bars })?.axis.max).toBeGreaterThanOrEqual(12);
});
