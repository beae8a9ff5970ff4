import type { Ledger } from '../model/ledger.ts';
import { readContent } from '../site/report/read-content.ts';
import type { ReportData } from '../site/report/report-data.ts';
import { siteOf } from '../site/report/site-of-reports.ts';

const root = '../../content/';

/** What the site is made from, as the build tool sees it, so that pages are made anew when a file of it changes. */
const files = import.meta.glob<string>(
  [
    '../../content/reports/*/*.json',
    '../../content/sources/*.txt',
    '../../content/sources/*.origin.yaml',
    '../../content/catalogue/*.yaml',
    '../../content/permalinks.json',
  ],
  { eager: true, import: 'default', query: '?raw' },
);

const content = readContent({
  paths: Object.keys(files).map((path) => path.slice(root.length)),
  read: (path) => files[`${root}${path}`] ?? '',
});

/** Every report of content/, newest first. */
export const allReports: readonly ReportData[] = content.reports;

/** All of them together, for what a page asks about other reports. */
export const site = siteOf(allReports);

/** A report's name among all of the site. */
export const { nameOf } = site;

/** Every address ever published, and where those went that are no more. */
export const ledger: Ledger = content.ledger;

const [newest] = allReports;
if (!newest) {
  throw new Error(
    'expected a report in content/reports, found none. Put a text into content/sources and run npm run content.',
  );
}

/** The report that `/` shows. */
export const newestReport: ReportData = newest;

/** The report that pages about no report stand in: the site's only one; null where it has several. */
export const onlyReport: ReportData | null = allReports.length === 1 ? newest : null;

/** What getStaticPaths of a page under `[report]/` gives: one path a report, its data as props. */
export const reportPaths = () =>
  allReports.map((data) => ({ params: { report: data.report.id }, props: { data } }));
