import { expect, test } from 'vitest';
import { acrossReports } from '../../../src/site/indicator/across-reports.ts';
import { otherSightings } from '../../../src/site/indicator/other-reports.ts';
import { siteOf } from '../../../src/site/report/site-of-reports.ts';
import type { ReportData } from '../../../src/site/report/report-data.ts';
import { data, from, indicator } from '../make-data.ts';

function reportOf(id: string, place: string, said: string[]): ReportData {
  const made = data([indicator('gdp', said.map(from))]);
  return { ...made, report: { ...made.report, id, place } };
}

const own = reportOf('pan-2021', '盘锦市', ['2020 1300亿元', '2021 +6.5%左右']);
const next = reportOf('pan-2022', '盘锦市', ['2021 1400亿元', '2022 +6%']);
const far = reportOf('lu-2021', '芦湾市', ['2020 800亿元', '2020 +5%']);

function rows(reports: ReportData[]): string[] {
  const mine = { data: own, indicator: own.indicators[0]! };
  return acrossReports(siteOf(reports), mine, otherSightings(siteOf(reports), own, 'gdp')).map(
    ({ period, figures, href }) =>
      [period, ...figures.map((one) => one.href.split('#')[1]), href ?? '本报告'].join(' '),
  );
}

test('a goal stands beside what became of it; other places come after, a row for each period and report', () => {
  expect(rows([far, next, own])).toEqual([
    '2020 2020-level 本报告',
    '2021 2021-level /pan-2022/indicators/gdp/',
    '2021 2021-growth 本报告',
    '2022 2022-growth /pan-2022/indicators/gdp/',
    '2020 2020-level 2020-growth /lu-2021/indicators/gdp/',
  ]);
});

test('where no other report knows the indicator, there is nothing to read beside', () => {
  expect(rows([own])).toEqual([]);
});
