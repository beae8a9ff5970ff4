import { readFileSync } from 'node:fs';
import { indicatorsSchema } from '../model/indicator.ts';
import { reportSchema } from '../model/report.ts';
import type { SectionContext } from '../site/markdown/section-context.ts';

const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

/**
 * Reads from content/ what the Markdown plugin must know of a section. Touches the disk, because the plugin runs in the
 * Markdown pipeline, outside the modules of the site.
 * @returns a function from report and section id to that context; it throws when the report has no such section
 */
export function readSectionContext() {
  const reports = new Map<string, Omit<SectionContext, 'section'>>();

  const load = (id: string) => {
    const report = reportSchema.parse(JSON.parse(read(`reports/${id}/report.json`)));
    const indicators = indicatorsSchema.parse(JSON.parse(read(`reports/${id}/indicators.json`)));
    const file = report.source.file.slice(report.source.file.lastIndexOf('/') + 1);
    return { report, indicators, raw: read(`sources/${file}`) };
  };

  return (reportId: string, sectionId: string): SectionContext => {
    const known = reports.get(reportId) ?? load(reportId);
    reports.set(reportId, known);
    const section = known.report.sections.find(({ id }) => id === sectionId);
    if (!section) {
      throw new Error(
        `${reportId}/sections/${sectionId}.md: expected a section of report.json, found none with that id. Run npm run content.`,
      );
    }
    return { ...known, section };
  };
}
