import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { saidInWords, type SaidInWords } from '../plan/said-in-words.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { ReportData } from '../report/report-data.ts';

/** The two halves of a report: what was reached, and what is aimed at. */
export type Half = 'result' | 'goal';

export const otherHalf = (half: Half): Half => (half === 'result' ? 'goal' : 'result');

/** What a half says of the same matter in another scope or kind, by the catalogue's `differs`. */
export interface Differing {
  indicator: Indicator;
  observations: Observation[];
  how: 'scope' | 'kind';
  /** in Chinese, quoting both wordings */
  reason: string;
}

/** Everything the data know of what one half says of an indicator. */
export interface Said {
  /** figures and words that are observations of it, text order */
  observations: Observation[];
  /** what the text says in words alone, where there is no observation */
  words: SaidInWords | null;
  differing: Differing[];
}

/**
 * All that one half of a report says of an indicator: its own observations, hand-kept wordings, and what is said of the same
 * matter in another scope or kind. Every page that claims silence asks here, so that none contradicts another.
 */
export function saidOfHalf(data: ReportData, indicator: Indicator, half: Half): Said {
  const observations = ofHalf(indicator, half);
  const words = saidInWords(data, half).get(indicator.id) ?? null;
  return {
    observations,
    words: observations.length > 0 ? null : words,
    differing: (differingLinks(data).get(indicator.id) ?? []).flatMap(({ id, how, reason }) => {
      const other = data.indicators.find((one) => one.id === id);
      const said = other ? ofHalf(other, half) : [];
      return other && said.length > 0
        ? [{ indicator: other, observations: said, how, reason }]
        : [];
    }),
  };
}

/** Whether a half says nothing of an indicator at all: the only case in which a page may say so. */
export const isSilent = ({ observations, words, differing }: Said): boolean =>
  observations.length === 0 && words === null && differing.length === 0;

const ofHalf = ({ observations }: Indicator, half: Half): Observation[] =>
  observations
    .filter(({ status }) => (status === 'target') === (half === 'goal'))
    .sort((a, b) => a.source.start - b.source.start);

/** An indicator that another differs from in scope or kind, and why. */
interface DifferingLink {
  id: string;
  how: 'scope' | 'kind';
  reason: string;
}

/** The catalogue's links that differ in scope or kind, read both ways, by indicator. */
const differingLinks = oncePerReport(({ catalogue }): Map<string, DifferingLink[]> => {
  const links = new Map<string, DifferingLink[]>();
  const add = (from: string, link: DifferingLink): void => {
    links.set(from, [...(links.get(from) ?? []), link]);
  };
  for (const { id: from, related } of catalogue.entries)
    for (const { id: to, reason, differs: how } of related)
      if (how) {
        add(from, { id: to, how, reason });
        if (to !== from) add(to, { id: from, how, reason });
      }
  return links;
});
