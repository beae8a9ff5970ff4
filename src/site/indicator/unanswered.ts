import type { Indicator } from '../../model/indicator.ts';
import { counterpartsOf, type CounterpartLink } from '../counterparts.ts';
import { halfOf, looksBackOnly } from '../naming.ts';
import type { ReportData } from '../report-data.ts';

/** Of an indicator that only one half speaks of: which half is silent, and the sections that answer its own (站方). */
export interface Unanswered {
  half: 'done' | 'plan';
  links: CounterpartLink[];
}

/** Null where both halves speak of the indicator, or the report has no halves. */
export function unanswered(data: ReportData, indicator: Indicator): Unanswered | null {
  const { report } = data;
  const places = indicator.observations.flatMap(({ source }) => {
    const section = report.sections.find(({ id }) => id === source.section);
    const sentence = section?.sentences.find(({ id }) => id === source.sentence.id);
    const half = halfOf(report, section?.part ?? null);
    return section && half ? [{ half, section: section.id, topic: sentence?.topic }] : [];
  });
  const halves = new Set(places.map(({ half }) => half));
  const [only] = halves;
  if (halves.size !== 1 || !only || looksBackOnly(report)) return null;
  const links = places.flatMap(({ section, topic }) => {
    const ofTopic = topic ? counterpartsOf(data, topic) : [];
    return ofTopic.length > 0 ? ofTopic : counterpartsOf(data, section);
  });
  return {
    half: only === 'done' ? 'plan' : 'done',
    links: [...new Map(links.map((link) => [link.id, link])).values()],
  };
}
