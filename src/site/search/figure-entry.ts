import type { Indicator } from '../../model/indicator.ts';
import type { Bound, Measure, Observation, Status } from '../../model/observation.ts';
import { typeset } from '../text/punctuation.ts';
import { statedWords } from '../figure/stated-words.ts';

/** An observation as numeric conditions ask for it. */
export interface FigureEntry {
  indicator: string;
  name: string;
  observation: string;
  sentence: string;
  section: string;
  period: string;
  status: Status;
  measure: Measure;
  bound: Bound;
  /** what its words allow, in the unit as written; null is without end */
  from: number | null;
  to: number | null;
  unit: string | null;
  /** what stands in a list of results: 158.4亿元, 增长36.3%, 增速全省第一 */
  words: string;
  scope: string | null;
  of: 'level' | 'growth' | null;
}

/** What the words of a bound allow the value to be: 突破1300亿元 is 1300 and more; 左右 is taken by its number. */
function allowed(observation: Observation): [number | null, number | null] {
  const { bound, lower = null, upper = null, value } = observation;
  if (bound === 'range') return [lower, upper];
  if (bound === 'at-least' || bound === 'more-than') return [value, null];
  if (bound === 'at-most' || bound === 'less-than') return [null, value];
  return [value, value];
}

/** Every observation with a number, for one report, in the order of its indicators. */
export function figureEntries(indicators: readonly Indicator[]): FigureEntry[] {
  return indicators.flatMap((one) =>
    one.observations
      .filter((observation) => observation.value !== null || observation.bound === 'range')
      .map((observation): FigureEntry => {
        const [from, to] = allowed(observation);
        const { period, status, measure, bound, unit, source } = observation;
        return {
          indicator: one.id,
          name: one.name,
          observation: observation.id,
          sentence: source.sentence.id,
          section: source.section,
          period,
          status,
          measure,
          bound,
          from,
          to,
          unit,
          words: typeset(statedWords(one, observation)),
          scope: observation.scope ?? null,
          of: observation.of ?? null,
        };
      }),
  );
}
