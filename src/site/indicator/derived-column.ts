import type { Indicator } from '../../model/indicator.ts';
import type { Derived } from '../derive/derived.ts';
import type { PlanView } from '../plan/plan-view.ts';
import { boundWords } from '../words/bound-words.ts';
import { changeWords } from '../words/derived-words.ts';
import { levelBefore } from './level-before.ts';

/** A derived number with what it was worked out by. */
export interface DerivedRow {
  term: string;
  words: string;
  formula: string;
  /** 不低于此数; empty for an exact one */
  bound: string;
}

/** The third column of an indicator's head: what follows from its numbers, or why nothing does. */
export interface DerivedColumn {
  big: DerivedRow | null;
  rows: DerivedRow[];
  /** in place of a number: why there is none */
  why: string;
}

const rowOf = (term: string, derived: Derived, words: string): DerivedRow => ({
  term,
  words,
  formula: derived.formula,
  bound: derived.bound === 'exact' ? '' : boundWords(derived.bound),
});

/**
 * What the site works out for an indicator: first the level a growth goal leads to, else the change from result to goal.
 * @param view its result beside its goal, if the report gives both
 */
export function derivedColumn(indicator: Indicator, view: PlanView | undefined): DerivedColumn {
  const row = view?.row;
  const goal = row?.target.all[0]?.period ?? '';
  const change = (term: string, derived: Derived | undefined): DerivedRow[] =>
    derived ? [rowOf(term, derived, changeWords(derived))] : [];
  const found = [
    ...(row?.implied ? [rowOf(`${goal} 年水平`, row.implied, view?.implied ?? '')] : []),
    // a growth goal is itself the change; what is derived is the change between two levels
    ...(row?.implied ? [] : change('目标比结果', row?.by === 'level' ? row.change : undefined)),
    ...change('相差', row?.by === 'level' ? row.difference : undefined),
    ...change('增速相差', row?.acceleration),
    ...before(indicator),
  ];
  const [big = null, ...rows] = found;
  return { big, rows, why: big ? '' : whyNot(indicator, view) };
}

const before = (indicator: Indicator): DerivedRow[] =>
  indicator.observations.flatMap((observation) => {
    const level = levelBefore(indicator, observation);
    return level ? [rowOf(`${level.period} 年水平`, level, level.words)] : [];
  });

function whyNot(indicator: Indicator, view: PlanView | undefined): string {
  if (view?.row.state === 'unquantified') return '目标没有数字，无从推算';
  if (view?.row.state === 'not-comparable') return '结果与目标口径不同，不作推算';
  const goals = indicator.observations.filter(({ status }) => status === 'target');
  if (goals.length === 0) return '没有目标，无从推算';
  return goals.length === indicator.observations.length ? '没有上年结果，无从推算' : '无从推算';
}
