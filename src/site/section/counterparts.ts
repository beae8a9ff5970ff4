import type { Section } from '../../model/section.ts';
import { bracketed, partName, sectionName, sectionNumber } from '../report/naming.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';

/** What answers a section or topic in the other half, with the reason counterparts.yaml gives. */
export interface CounterpartLink {
  id: string;
  /** what the report numbers it; empty where it numbers none, then the name is all there is to call it by */
  number: string;
  name: string;
  href: string;
  reason: string;
}

function link(data: ReportData, id: string, reason: string): CounterpartLink[] {
  const { report } = data;
  for (const section of report.sections) {
    if (section.id === id) {
      const name = bracketed(sectionName(section));
      // a bare 2 would run into the year its title begins with
      const number = section.kind === 'intro' ? partName(section.part) : sectionNumber(section);
      return [{ id, number, name, href: routes.section(report.id, id), reason }];
    }
    const topic = section.topics.find((candidate) => candidate.id === id);
    if (topic) {
      return [
        {
          id,
          number: id,
          name: typeset(topic.title),
          href: routes.topic(report.id, section.id, id),
          reason,
        },
      ];
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

/** Those of each topic of a section that has any, by the topic's id. */
export const topicCounterparts = (
  data: ReportData,
  section: Section,
): Map<string, CounterpartLink[]> =>
  new Map(
    section.topics
      .map(({ id }) => [id, counterpartsOf(data, id)] as const)
      .filter(([, links]) => links.length > 0),
  );
