import { expect, test } from 'vitest';
import type { BarChart } from '../../../src/charts/chart-description.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicatorCharts } from '../../../src/site/indicator/indicator-charts.ts';
import { ofSamePlace, otherSightings } from '../../../src/site/indicator/other-reports.ts';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import { siteOf } from '../../../src/site/report/site-of-reports.ts';
import type { ReportData } from '../../../src/site/report/report-data.ts';
import { data, from, indicator, observation } from '../make-data.ts';

/** A chart in short: its unit, then its bars. */
const said = ({ unit, bars }: BarChart): string[] => [
  unit,
  ...bars.map(({ label, words }) => `${label} ${words}`),
];

function charts(observations: Observation[], others: ReportData[] = []): string[][] {
  const own = indicator('x', observations);
  const report = data([own]);
  const [row] = planRows(report);
  const sightings = ofSamePlace(otherSightings(siteOf(others), report, 'x'), report);
  return indicatorCharts({ data: report, indicator: own }, row, sightings).map(said);
}

test('levels and growths stand apart, each with what follows from the other', () => {
  expect(charts(['2020 158.4亿元', '2020 +7%', '2021 +6%'].map(from))).toEqual([
    ['亿元', '2019 推算 148.0亿元', '2020 实绩 158.4亿元', '2021 推算 167.9亿元'],
    ['%', '2020 实绩 增长7%', '2021 目标 增长6%'],
  ]);
});

test('between two levels the change is a growth worked out', () => {
  expect(charts(['2020 6亿美元', '2020 +50%', '2021 3亿美元'].map(from)).at(1)).toEqual([
    '%',
    '2020 实绩 增长50%',
    '2021 推算 −50%',
  ]);
});

test('units that convert share an axis, those that do not never do', () => {
  const small = { ...from('2021 5000万元'), id: '2021-level' };
  const [chart, ...rest] = charts([from('2020 2亿元'), small]);
  expect(chart).toEqual(['亿元', '2020 实绩 2亿元', '2021 目标 5000万元']);
  expect(rest).toEqual([]);
  expect(charts([from('2020 2亿元'), from('2021 3户')])).toEqual([]);
});

test('what is said twice is drawn once', () => {
  const again = { ...from('2021 3%以内'), id: '2021-level-2' };
  const levels = [from('2020 2.6%'), from('2021 3%以内'), again].map((one): Observation => ({
    ...one,
    measure: 'level',
  }));
  expect(charts(levels)).toEqual([['%', '2020 实绩 2.6%', '2021 目标 3%以内']]);
});

/** The report of a year later, from a place. */
function later(place: string | null): ReportData {
  const level = observation({
    id: '2021-level',
    status: 'actual',
    value: 2.5,
    unit: '亿美元',
    text: '2.5亿美元',
  });
  const report = data([indicator('x', [level])]);
  return { ...report, report: { ...report.report, id: 'later', place } };
}

test('years of another report of the same place follow; another place stays out', () => {
  const own = ['2020 6亿美元', '2021 3亿美元'].map(from);
  expect(charts(own, [later('某市')])[0]).toEqual([
    '亿美元',
    '2020 实绩 6亿美元',
    '2021 目标 3亿美元',
    '2021 实绩 2.5亿美元',
  ]);
  for (const elsewhere of ['别市', null])
    expect(charts(own, [later(elsewhere)])[0]).toHaveLength(3);
});
