import { REPORT_PAGES, type ReportPageFolder } from '../../src/site/report-pages.ts';
import { routes } from '../../src/site/routes.ts';

const report = 'panjin-2021';

/** The pages that every report has once, as the site's own table lists them. */
const reportPages = Object.fromEntries(
  REPORT_PAGES.map(({ folder }) => [folder, routes.page(report, folder)]),
) as Record<ReportPageFolder, string>;

/** One address of every kind of page, by the kind's name; tests of looks and access walk through all of them. */
export const pageKinds = {
  home: routes.home(),
  front: routes.report(report),
  'title page': routes.section(report, 'opening'),
  'section of results': routes.section(report, '1-2'),
  'section of the plan': routes.section(report, '2-1'),
  indicator: routes.indicator(report, 'gdp'),
  ...reportPages,
  search: routes.search(),
  results: '/search/?q=石化',
  missing: '/panjin-2021/no-such-page/',
} as const;

/** The widths that pages are looked at: a phone and a desk, in CSS pixels. */
export const widths = [390, 1440] as const;

/** The other side of a screen of such a width. */
export const heightFor = (width: number): number => (width < 600 ? 844 : 900);
