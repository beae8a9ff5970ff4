import type { Section } from '../model/section.ts';
import type { ReportData } from '../site/report/report-data.ts';
import { sectionHtml, type SectionHtml } from '../site/section/section-html.ts';

/** The sections of every report in Markdown, as the build tool sees them. */
const files = import.meta.glob<string>('../../content/reports/*/sections/*.md', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const made = new WeakMap<Section, SectionHtml>();

/**
 * The text of a section as HTML, made once for the two pages it stands on.
 * @throws where there is no file of it, or its text is not that of the source
 */
export function textOf({ report, indicators, raw }: ReportData, section: Section): SectionHtml {
  const known = made.get(section);
  if (known) return known;
  const path = `content/reports/${report.id}/sections/${section.id}.md`;
  const markdown = files[`../../${path}`];
  if (markdown === undefined) throw new Error(`expected ${path}, found none. Run npm run content.`);
  const html = sectionHtml(markdown, { report, indicators, section, raw });
  made.set(section, html);
  return html;
}
