import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { measured, previousLevel } from './derive/values.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { planViews, type PlanView } from './plan/plan-view.ts';
import { typeset } from './punctuation.ts';
import type { ReportData } from './report-data.ts';
import { boundWords } from './words/bound-words.ts';
import { derivedWords } from './words/derived-words.ts';
import { measureWords } from './words/measure-words.ts';

/** An observation as its indicator's page lists it: everything in words. */
export interface ObservationView {
  id: string;
  period: string;
  figure: FigureView;
  measure: string;
  bound: string;
  subject: string;
  /** 推算: the level of the year before, where growth stands beside level */
  before: string;
}

/** A sentence an indicator stands in, cut at its own figures, with the sentences round it. */
export interface Quotation {
  ref: FigureView['ref'];
  mark: 'r' | 'e' | 't';
  previous: string;
  pieces: { text: string; own: boolean }[];
  next: string;
}

/** What the page of an indicator shows. */
export interface IndicatorView {
  observations: ObservationView[];
  quotations: Quotation[];
  plan: PlanView[];
}

const byPlace = (a: Observation, b: Observation): number => a.source.start - b.source.start;

/** The page of an indicator in words and links. */
export function indicatorView(data: ReportData, indicator: Indicator): IndicatorView {
  const all = [...indicator.observations].sort(byPlace);
  return {
    observations: all.map((observation) => observationView(data, indicator, observation)),
    quotations: quotations(data, indicator.id, all),
    plan: planViews(data).filter(({ row }) =>
      [row.result, row.target].some((side) => side.indicator.id === indicator.id),
    ),
  };
}

function observationView(
  data: ReportData,
  indicator: Indicator,
  observation: Observation,
): ObservationView {
  return {
    id: observation.id,
    period: observation.period.replace('/', '—'),
    figure: figureView(data, indicator.id, observation),
    measure:
      measureWords(observation.measure) +
      (observation.of ? `（${observation.of === 'growth' ? '增速' : '总量'}）` : ''),
    bound: boundWords(observation.bound),
    subject: typeset(observation.subject),
    before: before(indicator, observation),
  };
}

/** 2019年推算 148亿元 = 158.4 ÷ (1 + 7%); empty where it does not follow. */
function before(indicator: Indicator, observation: Observation): string {
  const growth = indicator.observations.find(
    ({ measure, period, status }) =>
      measure === 'growth' && period === observation.period && status === observation.status,
  );
  const [level, rate] = [measured(observation), measured(growth)];
  if (observation.measure !== 'level' || !level || !rate || !/^\d{4}$/.test(observation.period))
    return '';
  const derived = previousLevel(level, rate);
  const year = Number(observation.period) - 1;
  return derived ? `${year}年 ${derivedWords(derived, level.value)}，${derived.formula}` : '';
}

function quotations(data: ReportData, id: string, all: Observation[]): Quotation[] {
  const sentences = [...new Set(all.map(({ source }) => source.sentence.id))];
  return sentences.flatMap((sentence) => {
    const own = all.filter(({ source }) => source.sentence.id === sentence);
    const first = own[0];
    if (!first) return [];
    const section = data.report.sections.find((one) => one.id === first.source.section);
    const index = section?.sentences.findIndex((one) => one.id === sentence) ?? -1;
    const text = (at: number): string => {
      const found = section?.sentences[at];
      return found ? typeset(data.raw.slice(found.start, found.end)) : '';
    };
    const figure = figureView(data, id, first);
    return [
      {
        ref: figure.ref,
        mark: figure.mark,
        previous: text(index - 1),
        pieces: pieces(data.raw, own),
        next: text(index + 1),
      },
    ];
  });
}

function pieces(raw: string, own: Observation[]): Quotation['pieces'] {
  const sentence = own[0]?.source.sentence;
  if (!sentence) return [];
  const parts: Quotation['pieces'] = [];
  let at = sentence.start;
  for (const { source } of own) {
    if (source.start < at) continue;
    parts.push({ text: typeset(raw.slice(at, source.start)), own: false });
    parts.push({ text: typeset(raw.slice(source.start, source.end)), own: true });
    at = source.end;
  }
  return [...parts, { text: typeset(raw.slice(at, sentence.end)), own: false }];
}
