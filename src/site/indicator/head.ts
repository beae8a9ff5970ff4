import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { figureView, type FigureView } from '../figure-view.ts';
import type { ReportData } from '../report-data.ts';
import { boundWords } from '../words/bound-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { statusWords } from '../words/status-words.ts';
import { years } from '../plan/side.ts';

/** A line under a large figure: what it says, the figures, and what the site adds in small. */
export interface HeadRow {
  term: string;
  figures: FigureView[];
  /** in place of figures: a fact in words */
  words: string;
  note: string;
}

/** One half of an indicator's head: the figure that stands for the year, large, and the rest of that year under it. */
export interface HeadColumn {
  /** 2020 年，预计 */
  title: string;
  big: FigureView | null;
  rows: HeadRow[];
}

/** What stands for a year, the first there is. */
const RANKING = ['level', 'growth', 'difference', 'rank', 'qualitative'] as const;

/**
 * What one half says of an indicator: of the year the report speaks of, or, where it says nothing of that, of any.
 * @param half results (actual and estimate) or goals
 */
export function headColumn(
  data: ReportData,
  indicator: Indicator,
  half: 'result' | 'plan',
): HeadColumn {
  const year = years(data)?.[half] ?? '';
  const of = indicator.observations
    .filter(({ status }) => (status === 'target') === (half === 'plan'))
    .sort((a, b) => a.source.start - b.source.start);
  const own = of.some(({ period }) => period === year)
    ? of.filter(({ period }) => period === year)
    : of;
  const big = RANKING.flatMap((measure) => own.find((one) => one.measure === measure) ?? [])[0];
  if (!big) {
    return { title: `${year} 年，${half === 'plan' ? '目标' : '结果'}`, big: null, rows: [] };
  }
  const view = (observation: Observation): FigureView =>
    figureView(data, indicator.id, observation);
  return {
    title: `${big.period.replace('/', '—')} 年，${statusWords(big.status)}`,
    big: view(big),
    rows: [
      ...missingGrowth(big, own),
      ...own.filter((one) => one !== big).map((one) => rowOf(one, view(one))),
      { term: '限定', figures: [], words: boundWords(big.bound), note: '' },
    ],
  };
}

function rowOf(observation: Observation, figure: FigureView): HeadRow {
  const { measure, of } = observation;
  const plan = observation.status === 'target';
  const term =
    measure === 'level'
      ? '又见'
      : measureWords(measure) + (plan && measure === 'growth' ? '目标' : '');
  const ranked = of === 'growth' ? '按增速' : of === 'level' ? '按总量' : '';
  return { term, figures: [figure], words: '', note: measure === 'rank' ? ranked : '' };
}

/** Says of a level given without its growth that it is so: growth is what the other half's goals are mostly given in. */
function missingGrowth(big: Observation, own: readonly Observation[]): HeadRow[] {
  const said = own.some(({ measure, of }) => measure === 'growth' || of === 'growth');
  if (big.measure !== 'level' || big.unit === '%' || said) return [];
  const term = big.status === 'target' ? '增长目标' : '增长';
  return [{ term, figures: [], words: '报告未给', note: '' }];
}
