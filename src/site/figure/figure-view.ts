import type { Measure, Observation } from '../../model/observation.ts';
import type { SaidInWords } from '../plan/said-in-words.ts';
import { years } from '../plan/plan-side.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { statedWords } from './stated-words.ts';
import { sectionWords, sentencePlace } from '../words/naming-words.ts';
import { statusMark, statusWords } from '../words/status-words.ts';

/** A pointer to the sentence a figure stands in: `§2-1 第20句`. */
export interface SentenceRef {
  href: string;
  text: string;
}

/** A figure outside its text: its words, how far it is a fact, where it leads. */
export interface FigureView {
  words: string;
  mark: 'r' | 'e' | 't';
  status: string;
  /** what kind of statement it is; null of words */
  measure: Measure | null;
  /** the year it is of: 2020, 2016—2020 */
  period: string;
  href: string;
  /** id of the sentence it stands in */
  sentence: string;
  ref: SentenceRef;
}

/** A sentence's pointer from its id `2-1.s20`. */
export function sentenceRef(report: string, section: string, sentence: string): SentenceRef {
  const number = sentence.slice(sentence.lastIndexOf('.s') + 2);
  return {
    href: routes.sentence(report, section, sentence),
    text: sentencePlace(sectionWords(section), number),
  };
}

/** What a table or a note shows of an observation. */
export function figureView(
  data: ReportData,
  indicator: string,
  observation: Observation,
): FigureView {
  const { id } = data.report;
  const { section, sentence } = observation.source;
  const owner = data.indicators.find((one) => one.id === indicator);
  const words = owner ? statedWords(owner, observation) : observation.text;
  return {
    words: typeset(words),
    mark: statusMark(observation.status),
    status: statusWords(observation.status),
    measure: observation.measure,
    period: observation.period.replace('/', '—'),
    href: routes.observation(id, indicator, observation.id),
    sentence: sentence.id,
    ref: sentenceRef(id, section, sentence.id),
  };
}

/** Words that stand where a figure is wanting: they lead to their sentence. */
export function wordsView(data: ReportData, words: SaidInWords, mark: 'r' | 't'): FigureView {
  const ref = sentenceRef(data.report.id, words.section, words.sentence);
  return {
    words: typeset(words.text),
    mark,
    status: statusWords(mark === 't' ? 'target' : 'actual'),
    measure: null,
    period: years(data)?.[mark === 't' ? 'plan' : 'result'] ?? '',
    href: ref.href,
    sentence: words.sentence,
    ref,
  };
}
