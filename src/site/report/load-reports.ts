import { parse } from 'yaml';
import { z } from 'zod';
import { catalogueEntrySchema, themeSchema } from '../../model/catalogue.ts';
import { checksSchema } from '../../model/check.ts';
import { comparabilityEntriesSchema } from '../../model/comparability.ts';
import { counterpartsSchema } from '../../model/counterpart.ts';
import { indicatorsSchema } from '../../model/indicator.ts';
import { ledgerSchema, type Ledger } from '../../model/ledger.ts';
import { originSchema } from '../../model/origin.ts';
import { reportSchema, type Report } from '../../model/report.ts';
import { unitsSchema } from '../../model/unit.ts';
import { wordingsSchema } from '../../model/wording.ts';
import { newestFirst } from './newest-first.ts';
import type { ReportData } from './report-data.ts';
import { reportNames } from './report-names.ts';

const reports = import.meta.glob<unknown>('../../../content/reports/*/report.json', {
  eager: true,
  import: 'default',
});
const indicators = import.meta.glob<unknown>('../../../content/reports/*/indicators.json', {
  eager: true,
  import: 'default',
});
const sources = import.meta.glob<string>('../../../content/sources/*.txt', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const origins = import.meta.glob<string>('../../../content/sources/*.origin.yaml', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const catalogue = import.meta.glob<string>('../../../content/catalogue/*.yaml', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const ledgers = import.meta.glob<unknown>('../../../content/permalinks.json', {
  eager: true,
  import: 'default',
});

/** A hand-kept list of the catalogue; empty when the file is not there. */
function list<T>(name: string, schema: z.ZodType<T[]>): T[] {
  const file = catalogue[`../../../content/catalogue/${name}.yaml`];
  return file === undefined ? [] : schema.parse(parse(file) ?? []);
}

const entries = list('indicators', z.array(catalogueEntrySchema));
const themes = list('themes', z.array(themeSchema));
const units = list('units', unitsSchema);
const counterparts = list('counterparts', counterpartsSchema);
const checks = list('checks', checksSchema);
const comparability = list('comparability', comparabilityEntriesSchema);
const wordings = list('wordings', wordingsSchema);

function load(path: string): ReportData {
  const report = reportSchema.parse(reports[path]);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const file = report.source.file.slice(report.source.file.lastIndexOf('/') + 1);
  const raw = sources[`../../../content/sources/${file}`];
  if (raw === undefined) {
    throw new Error(
      `${report.id}: expected its source content/sources/${file}, found none. Put the text there, or run npm run content.`,
    );
  }
  const origin = origins[`../../../content/sources/${report.id}.origin.yaml`];
  return {
    report,
    indicators: indicatorsSchema.parse(indicators[`${folder}/indicators.json`]),
    raw,
    origin: origin === undefined ? null : originSchema.parse(parse(origin)),
    catalogue: {
      entries,
      themes,
      units,
      counterparts: counterparts.filter((pair) => pair.report === report.id),
      checks: checks.filter((check) => check.report === report.id),
      comparability: comparability.filter((entry) => entry.report === report.id),
      wordings: wordings.filter((wording) => wording.report === report.id),
    },
  };
}

/** Every report of content/, newest first, checked against its schemas. */
export const allReports: readonly ReportData[] = Object.keys(reports)
  .map(load)
  .sort((a, b) => newestFirst(a.report, b.report));

const names = reportNames(allReports.map(({ report }) => report));

/** A report's name among all of the site. */
export const nameOf = ({ id }: Report): string => names.get(id) ?? id;

/** Every address ever published, and where those went that are no more; empty before the first `npm run content`. */
export const ledger: Ledger = ledgerSchema.parse(
  Object.values(ledgers)[0] ?? { sealed: false, ids: {}, moved: {} },
);

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
