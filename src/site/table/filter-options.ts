import { bracketed, sectionName, sectionNumber } from '../report/naming.ts';
import type { ReportData } from '../report/report-data.ts';

/** A choice of a filter. */
export interface Option {
  value: string;
  text: string;
}

/** The themes that occur, in the catalogue's order. */
export const themeOptions = (data: ReportData, used: readonly string[]): Option[] =>
  data.catalogue.themes
    .filter(({ id }) => used.includes(id))
    .map(({ id, name }) => ({ value: id, text: name }));

/** The sections that occur, in text order. */
export const sectionOptions = (data: ReportData, used: readonly string[]): Option[] =>
  data.report.sections
    .filter(({ id }) => used.includes(id))
    .map((section) => ({
      value: section.id,
      text: `${sectionNumber(section)} ${bracketed(sectionName(section))}`.trim(),
    }));
