import { readContent } from '../site/report/read-content.ts';
import type { ReportData } from '../site/report/report-data.ts';
import type { SectionContext } from '../site/markdown/markdown-context.ts';
import { contentFolder } from './content-folder.ts';

const content = new URL('../../content/', import.meta.url);

/**
 * Reads from content/ what the Markdown plugin must know of a section. Touches the disk, because the plugin runs in the
 * Markdown pipeline, outside the modules of the site; nothing is read before the first section is asked for.
 * @returns a function from report and section id to that context; it throws when the report has no such section
 */
export function readSectionContext() {
  let known: readonly ReportData[] | undefined;

  return (reportId: string, sectionId: string): SectionContext => {
    known ??= readContent(contentFolder(content)).reports;
    const data = known.find(({ report }) => report.id === reportId);
    const section = data?.report.sections.find(({ id }) => id === sectionId);
    if (!data || !section) {
      throw new Error(
        `${reportId}/sections/${sectionId}.md: expected a section of report.json, found none with that id. Run npm run content.`,
      );
    }
    return { report: data.report, indicators: data.indicators, raw: data.raw, section };
  };
}
