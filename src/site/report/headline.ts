import type { Observation } from '../../model/observation.ts';
import type { ReportData } from './report-data.ts';
import { years } from '../plan/plan-side.ts';

/** The sentence that states the most of a kind of figure, and the indicators it speaks of, in its order. */
export interface Headline {
  section: string;
  sentence: string;
  start: number;
  end: number;
  indicators: string[];
}

/**
 * The sentence of headline results (预计全年，地区生产总值突破…) or of headline goals (主要预期目标安排如下…).
 * No phrase is looked for: it is the one sentence of a report that holds the most figures of that kind.
 */
export function headline(data: ReportData, kind: 'results' | 'goals'): Headline | null {
  const year = years(data);
  if (!year) return null;
  const wanted = ({ period, status }: Observation): boolean =>
    kind === 'goals'
      ? period === year.plan && status === 'target'
      : period === year.result && status !== 'target';
  const found = data.indicators
    .flatMap(({ id, observations }) => observations.filter(wanted).map((from) => ({ id, from })))
    .sort((a, b) => a.from.source.start - b.from.source.start);
  const sentences = new Map<string, typeof found>();
  for (const entry of found) {
    const sentence = entry.from.source.sentence.id;
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), entry]);
  }
  const richest = [...sentences.values()].sort((a, b) => b.length - a.length)[0];
  const first = richest?.[0]?.from.source;
  if (!richest || !first) return null;
  return {
    section: first.section,
    sentence: first.sentence.id,
    start: first.sentence.start,
    end: first.sentence.end,
    indicators: [...new Set(richest.map(({ id }) => id))],
  };
}
