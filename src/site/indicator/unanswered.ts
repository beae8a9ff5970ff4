import type { Indicator } from '../../model/indicator.ts';
import { counterpartsOf, type CounterpartLink } from '../section/counterparts.ts';
import { isSilent, saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { looksBackOnly } from '../report/naming.ts';
import type { ReportData } from '../report/report-data.ts';

/** Of an indicator that only one half speaks of: which half is silent, and the sections that answer its own (编者注). */
export interface Unanswered {
  half: Half;
  links: CounterpartLink[];
}

/** Null where both halves speak of the matter in any way, or the report has no halves. */
export function unanswered(data: ReportData, indicator: Indicator): Unanswered | null {
  const { report } = data;
  if (looksBackOnly(report)) return null;
  const silent = (['result', 'goal'] as const).filter((half) =>
    isSilent(saidOfHalf(data, indicator, half)),
  );
  const [half] = silent;
  if (silent.length !== 1 || !half) return null;
  const links = indicator.observations.flatMap(({ source }) => {
    const section = report.sections.find(({ id }) => id === source.section);
    if (!section || section.part === null) return [];
    const topic = section.sentences.find(({ id }) => id === source.sentence.id)?.topic;
    const ofTopic = topic ? counterpartsOf(data, topic) : [];
    return ofTopic.length > 0 ? ofTopic : counterpartsOf(data, section.id);
  });
  return { half, links: [...new Map(links.map((link) => [link.id, link])).values()] };
}
