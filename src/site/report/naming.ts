import type { Report } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';
import { typeset } from '../text/punctuation.ts';
import {
  halfWords,
  ours,
  partWords,
  UNTITLED_REPORT,
  UNTITLED_SECTION,
  WORK_REPORT,
} from '../words/naming-words.ts';

/** A name as shown, and whether the site gave it (then it stands in 〔 〕) because the report has none. */
export interface Name {
  text: string;
  ours: boolean;
}

/** The section's title in the report's words, else the site's label for its kind. */
export function sectionName(section: Section): Name {
  return section.title === null
    ? { text: UNTITLED_SECTION[section.kind], ours: true }
    : { text: section.title, ours: false };
}

/** A name as it is shown: typeset, with the brackets that say it is the site's. */
export const bracketed = (name: Name): string => (name.ours ? ours(name.text) : typeset(name.text));

/** The report's title as it is shown, else the site's words that it has none, with the id that tells it from others. */
export const titleShown = ({ id, title }: Report): string =>
  title === null ? UNTITLED_REPORT.withId(id) : typeset(title);

/** "1-2" or "2" for what the report numbers; empty for what it does not. */
export const sectionNumber = (section: Section): string =>
  section.number === null ? '' : section.id;

/** 第一部分; empty outside the parts. */
export const partName = (part: number | null): string => (part === null ? '' : partWords(part));

/** Which half of the report a part is: what was done, or what is to be done. The last of several parts plans. */
export function halfOf(report: Report, part: number | null): 'done' | 'plan' | null {
  if (part === null) return null;
  const last = Math.max(...report.sections.map((section) => section.part ?? 0));
  return part === last && last > 1 ? 'plan' : 'done';
}

/** "2020 执行", "2021 计划": the year a part speaks of and how; empty outside the parts. */
export function periodName(report: Report, part: number | null): string {
  const half = halfOf(report, part);
  if (half === null) return '';
  return halfWords(half, half === 'plan' ? report.planYear : report.executionYear);
}

/** Whether a report has parts, and none that plans: then it has no other half, and what it says of a plan is no more than a year. */
export const looksBackOnly = (report: Report): boolean => {
  const halves = report.sections.map(({ part }) => halfOf(report, part));
  return halves.includes('done') && !halves.includes('plan');
};

/** The years a report speaks of: of what was done, and of what is planned, where it plans. */
export const yearsOf = (report: Report): { done: number | null; plan: number | null } => ({
  done: report.executionYear,
  plan: looksBackOnly(report) ? null : report.planYear,
});

/**
 * "盘锦市 · 2020 执行 · 2021 计划": a report in one line, for mastheads and lists. Where it has neither place nor title, or
 * says nothing at all, 〔panjin-2021〕 by its id.
 */
export function shortName(report: Report): string {
  const { done, plan } = yearsOf(report);
  const byId = ours(report.id);
  const parts = [
    report.place ?? (report.title === null ? byId : ''),
    done === null ? '' : halfWords('done', done),
    plan === null ? '' : halfWords('plan', plan),
    report.genre === 'work' ? WORK_REPORT : '',
  ];
  return parts.filter(Boolean).join(' · ') || byId;
}
