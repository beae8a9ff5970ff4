import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/section.ts';
import { countObservations } from '../../../src/site/about/observation-counts.ts';
import { data, from, indicator } from '../make-data.ts';

const section = (id: string): Section => ({
  id,
  kind: 'section',
  part: 1,
  number: '(一)',
  title: '经济运行',
  start: 0,
  end: 9,
  topics: [],
  sentences: [],
});

const sum = (counts: { count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

test('observations are counted by section, status and measure, and each list adds up', () => {
  const stated = data([
    indicator('gdp', [from('2020 1300亿元'), from('2020 +3%'), from('2021 +6.5%')]),
    indicator('prices', [from('2021 同步')]),
  ]);
  stated.report.sections = [section('1-1'), section('1-2')];
  const counts = countObservations(stated);
  expect(counts.total).toBe(4);
  expect(counts.statuses).toEqual([
    { name: '实绩', count: 2 },
    { name: '预计', count: 0 },
    { name: '目标', count: 2 },
  ]);
  expect(counts.measures.filter(({ count }) => count > 0)).toEqual([
    { name: '数值', count: 1 },
    { name: '增速', count: 2 },
    { name: '文字表述', count: 1 },
  ]);
  expect(counts.sections.map(({ id, byStatus }) => [id, byStatus])).toEqual([['1-1', [2, 0, 2]]]);
  expect([sum(counts.statuses), sum(counts.measures), sum(counts.sections)]).toEqual([4, 4, 4]);
});
