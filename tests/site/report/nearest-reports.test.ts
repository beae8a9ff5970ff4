import { expect, test } from 'vitest';
import { otherSightings } from '../../../src/site/indicator/other-reports.ts';
import { heldByMany, inEveryReport } from '../../../src/site/indicator/in-every-report.ts';
import { reportsOffered } from '../../../src/site/frame/report-choice.ts';
import { NAMED_OTHERS, nearestReports } from '../../../src/site/report/nearest-reports.ts';
import { siteOf } from '../../../src/site/report/site-of-reports.ts';
import type { ReportData } from '../../../src/site/report/report-data.ts';
import { data, from, indicator } from '../make-data.ts';

const reportOf = (place: string | null, planYear: number, ids = ['gdp']): ReportData => {
  const made = data(ids.map((id) => indicator(id, ['2020 5个', '2021 6个'].map(from))));
  return {
    ...made,
    report: { ...made.report, id: `${place ?? 'none'}-${planYear}`, place, planYear },
  };
};

const idsOf = (reports: readonly ReportData[]): string[] => reports.map(({ report }) => report.id);

test('the same place comes before all others, then the nearest year, then the site’s order', () => {
  const own = reportOf('甲', 2015);
  const all = [
    reportOf('丙', 2016),
    reportOf('乙', 2015),
    own,
    reportOf('丁', 2014),
    reportOf('甲', 2021),
    reportOf('甲', 2014),
  ];
  expect(idsOf(nearestReports(all, own))).toEqual([
    '甲-2014',
    '甲-2021',
    '乙-2015',
    '丙-2016',
    '丁-2014',
  ]);
});

test('reports that name no place are not of one place', () => {
  const own = reportOf(null, 2015);
  const all = [{ ...reportOf(null, 2019) }, own, reportOf('甲', 2015)];
  expect(idsOf(nearestReports(all, own))).toEqual(['甲-2015', 'none-2019']);
});

/** So many reports, five years of each place, newest first. */
const many = (count: number): ReportData[] =>
  Array.from({ length: count }, (_, index) =>
    reportOf(`地${index % (count / 5)}`, 2021 - Math.floor((index * 5) / count), [
      'gdp',
      ...(index % 7 === 0 ? ['rare'] : []),
      ...(index === 0 ? ['single'] : []),
    ]),
  );

test('of many reports that have an indicator the ten nearest are named, in the site’s order', () => {
  const reports = many(100);
  const own = reports[50]!;
  const named = otherSightings(siteOf(reports), own, 'gdp').map((one) => one.data);
  expect(named).toHaveLength(NAMED_OTHERS);
  expect(named.filter(({ report }) => report.place === own.report.place)).toHaveLength(4);
  expect(idsOf(named)).toEqual(idsOf(reports.filter((one) => named.includes(one))));
  const rare = otherSightings(siteOf(reports), own, 'rare').map((one) => one.data);
  expect(rare).toHaveLength(NAMED_OTHERS);
  expect(rare.every(({ indicators }) => indicators.some(({ id }) => id === 'rare'))).toBe(true);
});

test.each([2, 11])('of %i reports every other one is named', (count) => {
  const reports = many(100).slice(0, count);
  expect(otherSightings(siteOf(reports), reports[0]!, 'gdp')).toHaveLength(count - 1);
  expect(reportsOffered(siteOf(reports), reports[0]!)).toEqual(reports);
});

test('a page offers eleven reports at most, its own among them', () => {
  const reports = many(100);
  const own = reports[99]!;
  const offered = reportsOffered(siteOf(reports), own);
  expect(offered).toHaveLength(NAMED_OTHERS + 1);
  expect(offered).toContain(own);
  expect(reportsOffered(siteOf(reports), null)).toEqual(reports.slice(0, NAMED_OTHERS + 1));
});

test('an indicator of two reports or more has a page that lists all of them; one report’s own has none', () => {
  const site = siteOf(many(100));
  expect(heldByMany(site)).toEqual([{ id: 'gdp' }, { id: 'rare' }]);
  const { name, rows } = inEveryReport(site, 'rare');
  expect(name).toBe('rare');
  expect(rows).toHaveLength(15);
  expect(rows[0]).toMatchObject({
    href: '/地0-2021/indicators/rare/',
    years: { result: '2020', plan: '2021' },
    result: [{ words: '5个' }],
    goal: [{ words: '6个' }],
  });
});
