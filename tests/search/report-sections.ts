import { contentFolder } from '../../src/integrations/content-folder.ts';
import { readContent } from '../../src/site/report/read-content.ts';
import type { ReportData } from '../../src/site/report/report-data.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';
import { sectionTexts } from '../../src/site/search/section-texts.ts';

/** Everything committed in content/, as the search index is made from it. */
export const committed = readContent(contentFolder(new URL('../../content/', import.meta.url)));

/** A report of content/ as committed, with the text it was made from. */
export function readReport(id: string): ReportData {
  const found = committed.reports.find(({ report }) => report.id === id);
  if (!found) throw new Error(`expected ${id} in content/reports, found none`);
  return found;
}

/** The sections of a report of content/ as search indexes them. */
export function reportSections(id: string): SectionText[] {
  const { report, raw, indicators } = readReport(id);
  return sectionTexts(report, raw, indicators);
}
