import type { Report } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';
import type { Topic } from '../../model/topic.ts';
import { bracketed, halfOf, partName, periodName, sectionName, sectionNumber } from './naming.ts';
import { typeset } from '../text/punctuation.ts';

export interface ContentsEntry {
  id: string;
  /** "1-2"; empty where the report numbers nothing */
  number: string;
  title: string;
  /** true when the title is the site's own label */
  ours: boolean;
  topics: Pick<Topic, 'id' | 'title'>[];
}

/** Sections that follow each other in one part, or outside the parts. */
export interface ContentsGroup {
  part: number | null;
  half: 'done' | 'plan' | null;
  /** 第一部分 · 2020 实绩; empty outside the parts */
  heading: string;
  entries: ContentsEntry[];
}

const entryOf = (section: Section): ContentsEntry => {
  const name = sectionName(section);
  return {
    id: section.id,
    number: sectionNumber(section),
    title: bracketed(name),
    ours: name.ours,
    topics: section.topics.map(({ id, title }) => ({ id, title: typeset(title) })),
  };
};

/** The report's contents in its own order, grouped by part. */
export function contentsOf(report: Report): ContentsGroup[] {
  const groups: ContentsGroup[] = [];
  for (const section of report.sections) {
    const open = groups.at(-1);
    if (open && open.part === section.part) open.entries.push(entryOf(section));
    else {
      const { part } = section;
      const heading = [partName(part), periodName(report, part)].filter(Boolean).join(' · ');
      groups.push({ part, half: halfOf(report, part), heading, entries: [entryOf(section)] });
    }
  }
  return groups;
}

/** The sections before and after one, null at the ends. */
export function neighboursOf(
  report: Report,
  id: string,
): { previous: Section | null; next: Section | null } {
  const index = report.sections.findIndex((section) => section.id === id);
  return {
    previous: report.sections[index - 1] ?? null,
    next: report.sections[index + 1] ?? null,
  };
}
