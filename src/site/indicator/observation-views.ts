import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { figureView, type FigureView } from '../figure/figure-view.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { boundOfStated } from '../words/bound-phrase-words.ts';
import { yearBeforeWords } from '../words/indicator-head-words.ts';
import { measureOf } from '../words/measure-words.ts';
import { levelBefore } from './level-before.ts';

/** An observation as its indicator's page lists it: everything in words. */
export interface ObservationView {
  id: string;
  period: string;
  figure: FigureView;
  measure: string;
  bound: string;
  /** 力争, where the text commits with a word of its own */
  commitment: string;
  subject: string;
  /** 推算: the level of the year before, where growth stands beside level */
  before: string;
}

/** Every observation of an indicator in text order. */
export const observationViews = (data: ReportData, indicator: Indicator): ObservationView[] =>
  [...indicator.observations]
    .sort((a, b) => a.source.start - b.source.start)
    .map((observation) => observationView(data, indicator, observation));

function observationView(
  data: ReportData,
  indicator: Indicator,
  observation: Observation,
): ObservationView {
  const before = levelBefore(data, indicator, observation);
  return {
    id: observation.id,
    period: observation.period.replace('/', '—'),
    figure: figureView(data, indicator.id, observation),
    measure: measureOf(observation),
    bound: boundOfStated(observation),
    commitment: observation.commitment ?? '',
    subject: typeset(observation.subject),
    before: before ? yearBeforeWords(before) : '',
  };
}
