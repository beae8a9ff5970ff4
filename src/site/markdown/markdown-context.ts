import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';

/** What is known of a section while its Markdown is rendered. */
export interface SectionContext {
  report: Report;
  indicators: readonly Indicator[];
  section: Section;
  /** the source as copied; all offsets point into it */
  raw: string;
}
