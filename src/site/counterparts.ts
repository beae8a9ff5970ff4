import type { Section } from '../model/section.ts';
import { bracketed, sectionName } from './naming.ts';
import type { ReportData } from './report-data.ts';
import { routes } from './routes.ts';

/** What answers a section or topic in the other half, with the reason counterparts.yaml gives. */
export interface CounterpartLink {
  id: string;
  name: string;
  href: string;
  reason: string;
}

function link(data: ReportData, id: string, reason: string): CounterpartLink[] {
  const { report } = data;
  for (const section of report.sections) {
    if (section.id === id) {
      const name = bracketed(sectionName(section));
      return [{ id, name, href: routes.section(report.id, id), reason }];
    }
    const topic = section.topics.find((candidate) => candidate.id === id);
    if (topic) {
      return [{ id, name: topic.title, href: routes.topic(report.id, section.id, id), reason }];
    }
  }
  return [];
}

/** The counterparts of one section or topic, both ways, in the order of the list. */
export const counterpartsOf = (data: ReportData, id: string): CounterpartLink[] =>
  data.catalogue.counterparts.flatMap(({ from, to, reason }) => {
    if (from === id) return link(data, to, reason);
    return to === id ? link(data, from, reason) : [];
  });

/** Those of the section itself, then those of each of its topics that has any. */
export function sectionCounterparts(
  data: ReportData,
  section: Section,
): { own: CounterpartLink[]; topics: { id: string; title: string; links: CounterpartLink[] }[] } {
  return {
    own: counterpartsOf(data, section.id),
    topics: section.topics
      .map(({ id, title }) => ({ id, title, links: counterpartsOf(data, id) }))
      .filter(({ links }) => links.length > 0),
  };
}
