import { expect, test } from 'vitest';
import { indicatorView } from '../../../src/site/indicator/indicator-view.ts';
import { siteOf } from '../../../src/site/report/site-of-reports.ts';
import type { ReportData } from '../../../src/site/report/report-data.ts';
import { data, from, indicator } from '../make-data.ts';

/** So many reports of two places, all with the same indicator, newest first. */
const reports = (count: number): ReportData[] =>
  Array.from({ length: count }, (_, index) => {
    const made = data([indicator('gdp', ['2020 1300亿元', '2021 +6%'].map(from))]);
    const [place, planYear] = [`${index % 2}市`, 2026 - Math.floor(index / 2)];
    return {
      ...made,
      report: { ...made.report, id: `p${index % 2}-${planYear}`, place, planYear },
    };
  });

/** The length of all that the page of the newest report's indicator shows, in characters. */
function lengthOf(count: number): number {
  const site = siteOf(reports(count));
  const own = site.reports[0]!;
  return JSON.stringify(indicatorView(site, own, own.indicators[0]!)).length;
}

test('an indicator’s page grows with the reports up to eleven, and no further', () => {
  const [two, twelve, twentyFour, many] = [2, 12, 24, 500].map(lengthOf) as [
    number,
    number,
    number,
    number,
  ];
  expect(twelve).toBeGreaterThan(two * 1.5);
  expect(twentyFour / twelve).toBeLessThan(1.03);
  expect(many / twelve).toBeLessThan(1.05);
});
