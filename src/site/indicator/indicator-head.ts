import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Unit } from '../../model/unit.ts';
import { counts } from '../figure/is-count.ts';
import { figureView, wordsView, type FigureView } from '../figure/figure-view.ts';
import { isSilent, saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { years } from '../plan/plan-side.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { boundOfStated } from '../words/bound-phrase-words.ts';
import { columnTitle, DIFFERING, HALF_STATUS, HEAD_TERMS } from '../words/indicator-head-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { NOT_GIVEN } from '../words/silence-words.ts';
import { statusWords } from '../words/status-words.ts';

/** A line under a large figure: what it says, the figures, and what the site adds in small. */
export interface HeadRow {
  term: string;
  figures: FigureView[];
  /** in place of figures: a fact in words */
  words: string;
  note: string;
  /** the words claim that no growth is given */
  silence?: 'growth';
}

/** The same matter in another scope or kind: what it is called there, what is said, and how it differs. */
export interface DifferingView {
  how: string;
  name: string;
  href: string;
  figures: FigureView[];
  reason: string;
}

/** One half of an indicator's head: the figure that stands for the year, large, and the rest of that year under it. */
export interface HeadColumn {
  half: Half;
  /** 2020年，预计 */
  title: string;
  /** a figure, or the words that stand for one */
  big: FigureView | null;
  rows: HeadRow[];
  /** what this half says of the matter in another scope, where it says nothing of the indicator itself */
  differing: DifferingView[];
  /** this half says nothing at all */
  silent: boolean;
}

/** What stands for a year, the first there is. */
const RANKING = ['level', 'growth', 'difference', 'rank', 'qualitative'] as const;

/** What one half says of an indicator: of the year the report speaks of, or, where it says nothing of that, of any. */
export function headColumn(data: ReportData, indicator: Indicator, half: Half): HeadColumn {
  const year = years(data)?.[half === 'goal' ? 'plan' : 'result'] ?? '';
  const said = saidOfHalf(data, indicator, half);
  const of = said.observations;
  const own = of.some(({ period }) => period === year)
    ? of.filter(({ period }) => period === year)
    : of;
  const big = RANKING.flatMap((measure) => own.find((one) => one.measure === measure) ?? [])[0];
  const view = (observation: Observation): FigureView =>
    figureView(data, indicator.id, observation);
  if (!big) {
    return {
      half,
      title: columnTitle(year, HALF_STATUS[half]),
      big: said.words ? wordsView(data, said.words, half === 'goal' ? 't' : 'r') : null,
      rows: [],
      differing: said.words ? [] : said.differing.map((one) => differingView(data, one)),
      silent: isSilent(said),
    };
  }
  return {
    half,
    title: columnTitle(big.period.replace('/', '—'), statusWords(big.status)),
    big: view(big),
    rows: [
      ...missingGrowth(big, own, data.catalogue.units),
      ...own.filter((one) => one !== big).map((one) => rowOf(one, view(one))),
      ...inWords(HEAD_TERMS.bound, boundOfStated(big)),
      ...inWords(HEAD_TERMS.commitment, big.commitment ?? ''),
    ],
    differing: [],
    silent: false,
  };
}

const differingView = (
  data: ReportData,
  { indicator, observations, how, reason }: ReturnType<typeof saidOfHalf>['differing'][number],
): DifferingView => ({
  how: DIFFERING[how],
  name: typeset(indicator.name),
  href: routes.indicator(data.report.id, indicator.id),
  figures: observations.map((one) => figureView(data, indicator.id, one)),
  reason: typeset(reason),
});

/** A line in words; none where there are none. */
const inWords = (term: string, words: string): HeadRow[] =>
  words === '' ? [] : [{ term, figures: [], words, note: '' }];

function rowOf(observation: Observation, figure: FigureView): HeadRow {
  const { measure, status } = observation;
  const growthGoal = status === 'target' && measure === 'growth';
  const plain = growthGoal ? HEAD_TERMS.growthGoal : measureWords(measure);
  return {
    term: measure === 'level' ? HEAD_TERMS.again : plain,
    figures: [figure],
    words: '',
    note: '',
  };
}

/**
 * Says of an amount given without its growth that it is so: growth is what the other half's goals are mostly given in. Of what is
 * only counted (11个工作组) nobody asks for growth.
 */
function missingGrowth(
  big: Observation,
  own: readonly Observation[],
  units: readonly Unit[],
): HeadRow[] {
  const said = own.some(({ measure, of }) => measure === 'growth' || of === 'growth');
  if (big.measure !== 'level' || big.unit === '%' || said || counts(big, units)) return [];
  const goal = big.status === 'target';
  const term = goal ? HEAD_TERMS.growthGoal : HEAD_TERMS.growth;
  const words = goal ? NOT_GIVEN.growthGoal : NOT_GIVEN.growth;
  return [{ term, figures: [], words, note: '', silence: 'growth' }];
}
