import type { ReportData } from '../../site/report/report-data.ts';
import { planRows } from '../../site/plan/plan-rows.ts';
import { cardOf } from '../../site/search/indicator-card.ts';
import { figureEntries } from '../../site/search/figure-entry.ts';
import { buildNames } from '../../site/search/indicator-names.ts';
import { packNames } from '../../site/search/packed-names.ts';
import { recurring } from '../../site/search/phrases.ts';
import { sectionTexts } from '../../site/search/section-texts.ts';
import type { IndexFiles } from './index-by-path.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { readContent } from '../../site/report/read-content.ts';
import { contentFolder } from '../content-folder.ts';

/** Titles of sections and topics, each once. */
const headingsOf = (reports: readonly ReportData[]): string[] => [
  ...new Set(
    reports
      .flatMap(({ report }) => report.sections)
      .flatMap(({ title, topics }) => [title, ...topics.map((topic) => topic.title)])
      .filter((title) => title !== null),
  ),
];

/** Every file of the search index of a content folder, by its path below search-index/. */
export async function indexFiles(content: URL): Promise<IndexFiles> {
  const { reports, entries, units, synonyms } = readContent(contentFolder(content));
  const sections = reports.flatMap(({ report, raw, indicators }) =>
    sectionTexts(report, raw, indicators),
  );
  const files = await pagefindFiles(sections);
  const { names, latin, ids } = buildNames(
    reports,
    entries,
    synonyms.map(({ says, means }) => [says, means]),
    [...headingsOf(reports), ...recurring(sections.map(({ text }) => text))],
  );
  const add = (file: string, value: unknown) => files.set(file, JSON.stringify(value));
  add('names.json', packNames(names, sections.length));
  add('latin.json', latin);
  add('units.json', units);
  for (const data of reports) {
    const { report, indicators } = data;
    add(`figures/${report.id}.json`, figureEntries(indicators));
    const rows = new Map(planRows(data).map((row) => [row.indicator, row]));
    for (const indicator of indicators) {
      const file = `card/${report.id}/${ids.indexOf(indicator.id)}.json`;
      add(file, cardOf(data, indicator, rows.get(indicator.id)));
    }
  }
  return files;
}

/** The ids of the reports in an index, newest first: in the order in which their figures were added. */
export const reportsIn = (files: IndexFiles): string[] =>
  [...files.keys()].flatMap((name) => /^figures\/(.+)\.json$/.exec(name)?.[1] ?? []);
