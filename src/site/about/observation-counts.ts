import type { Measure, Observation, Status } from '../../model/observation.ts';
import { bracketed, sectionName } from '../report/naming.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { measureWords } from '../words/measure-words.ts';
import { statusWords } from '../words/status-words.ts';

/** A section with the number of its observations, in all and by status, in the order of `statuses`. */
export interface SectionCount {
  id: string;
  name: string;
  href: string;
  count: number;
  byStatus: number[];
}

/** How many observations a report holds: by section, measure and status. Sections without any are left out. */
export interface Counts {
  total: number;
  /** stretches of the text that observations stand at; several may share one (与经济增长同步 is of two incomes) */
  places: number;
  /** those of the places that hold no digit: 与经济增长同步, 全省第五 */
  spoken: number;
  statuses: { name: string; count: number }[];
  measures: { name: string; count: number }[];
  sections: SectionCount[];
}

const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];
const MEASURES: readonly Measure[] = ['level', 'growth', 'rank', 'difference', 'qualitative'];

const countOf = (all: readonly Observation[], has: (one: Observation) => boolean): number =>
  all.filter(has).length;

/** How many observations stand in a section. */
export const observationsIn = ({ indicators }: ReportData, section: string): number =>
  countOf(
    indicators.flatMap(({ observations }) => observations),
    ({ source }) => source.section === section,
  );

/** Counts a report's observations. Every observation is in one section, of one measure and one status: each list adds up to the total. */
export function countObservations({ report, indicators }: ReportData): Counts {
  const all = indicators.flatMap(({ observations }) => observations);
  const byStatus = (some: readonly Observation[]): number[] =>
    STATUSES.map((status) => countOf(some, (one) => one.status === status));
  const sections = report.sections.flatMap((section) => {
    const own = all.filter(({ source }) => source.section === section.id);
    if (own.length === 0) return [];
    return [
      {
        id: section.id,
        name: bracketed(sectionName(section)),
        href: routes.section(report.id, section.id),
        count: own.length,
        byStatus: byStatus(own),
      },
    ];
  });
  const places = new Map(all.map(({ source, text }) => [`${source.start}-${source.end}`, text]));
  return {
    total: all.length,
    places: places.size,
    spoken: [...places.values()].filter((text) => !/\d/.test(text)).length,
    statuses: byStatus(all).map((count, index) => ({
      name: statusWords(STATUSES[index] ?? 'actual'),
      count,
    })),
    measures: MEASURES.map((measure) => ({
      name: measureWords(measure),
      count: countOf(all, (one) => one.measure === measure),
    })),
    sections,
  };
}
