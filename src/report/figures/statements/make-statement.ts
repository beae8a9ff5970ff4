import { growthNouns } from '../clauses/cue-words.ts';
import { facets, withFacet } from '../owners/measure-nouns.ts';
import type { Figure, Goal } from '../quantities/quantity.ts';
import type { Reading } from './measure-of.ts';
import type { Statement } from './statement.ts';

/** What is settled about a figure before it is written down. */
export interface Settled {
  owner: string;
  /** what the text calls it */
  called: string;
  facet: string;
  /** a rank that names nothing and follows a change: it ranks that */
  ranksChange: boolean;
  reading: Reading;
  /** the verb of change, null where there is none */
  verb: string | null;
  /** where its text begins: at the figure, or at the yardstick of a difference */
  start: number;
  time: Statement['time'];
  year: string | null;
}

/** Value, unit and range of a figure; a fall is negative, a goal has none. */
function amount(
  figure: Figure,
  sign: 1 | -1,
): Pick<Statement, 'value' | 'unit' | 'lower' | 'upper'> {
  if (figure.kind === 'goal') return { value: null, unit: null };
  if (figure.kind === 'rank') return { value: figure.value, unit: null };
  const { value, unit, lower, upper } = figure;
  if (lower === undefined || upper === undefined) return { value: value * sign, unit };
  const ends = [lower * sign, upper * sign].sort((one, other) => one - other);
  return { value: value * sign, unit, lower: ends[0] ?? lower, upper: ends[1] ?? upper };
}

/** 万元地区生产总值能耗降低率 达到省要求标准 speaks of growth as 增速高于全省平均水平 does: the owner is a rate of change. */
const goalOf = (goal: Goal, owner: string): 'growth' | null =>
  [...growthNouns.keys()].some((noun) => owner.endsWith(noun)) ? 'growth' : goal.of;

/** Writes a figure down with its owner. */
export function makeStatement(figure: Figure, settled: Settled): Statement {
  const { owner, called, facet, ranksChange, reading, verb, start, time, year } = settled;
  const spoken = figure.kind === 'goal' ? goalOf(figure, owner) : facets.get(facet);
  const of = reading.measure === 'growth' || reading.measure === 'level' ? null : spoken;
  const implied = ranksChange ? ({ of: 'growth', ofImplied: true } as const) : {};
  return {
    owner,
    subject: withFacet(called, figure.kind === 'goal' ? figure.facet : facet),
    measure: reading.measure,
    ...amount(figure, reading.sign),
    bound: figure.bound,
    ...(figure.kind === 'rank' && figure.scope !== null ? { scope: figure.scope } : {}),
    ...(of === undefined || of === null ? implied : { of }),
    ...(verb === null ? {} : { verb }),
    start,
    end: figure.end,
    time,
    ...(year === null ? {} : { year }),
  };
}
