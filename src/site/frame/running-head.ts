import type { Report } from '../../model/report.ts';
import {
  bracketed,
  halfOf,
  partName,
  periodName,
  sectionName,
  sectionNumber,
  yearsOf,
} from '../report/naming.ts';
import { OUTSIDE_PARTS, reportSize, sectionOfAll, siteSize } from '../words/frame-words.ts';

/** What the 书眉 says of the page: where in the report it stands. */
export interface RunningHeadView {
  /** 第一部分, or the page's kind */
  lead: string;
  /** boxed: "2020 执行" */
  period: string;
  half: 'done' | 'plan' | null;
  name: string;
  /** the section open, drawn full on the strip */
  current: string | null;
  /** sections an indicator stands in, marked by a diamond on the strip */
  marked: readonly string[];
  /** at the right end: 第4节，共20节 */
  folio: string;
}

/** Where a section page stands. */
export function sectionHead(report: Report, id: string): RunningHeadView {
  const index = report.sections.findIndex((section) => section.id === id);
  const section = report.sections[index];
  if (!section) throw new Error(`expected a section of ${report.id}, found "${id}"`);
  return {
    lead: partName(section.part) || OUTSIDE_PARTS,
    period: periodName(report, section.part),
    half: halfOf(report, section.part),
    name: `${sectionNumber(section)} ${bracketed(sectionName(section))}`.trim(),
    current: id,
    marked: [],
    folio: sectionOfAll(index + 1, report.sections.length),
  };
}

/** Where any other page of a report stands: it looks on the whole, or on the sections given. */
export function pageHead(
  report: Report,
  lead: string,
  name: string,
  marked: readonly string[] = [],
): RunningHeadView {
  const { done, plan } = yearsOf(report);
  const years = [done, plan].filter((year) => year !== null);
  const topics = report.sections.reduce((sum, section) => sum + section.topics.length, 0);
  return {
    lead,
    period: years.join(' → '),
    half: null,
    name,
    current: null,
    marked,
    folio: reportSize(report.sections.length, topics),
  };
}

/** Where a page about all of several reports stands. */
export const siteHead = (reports: number, lead: string, name: string): RunningHeadView => ({
  lead,
  period: '',
  half: null,
  name,
  current: null,
  marked: [],
  folio: siteSize(reports),
});
