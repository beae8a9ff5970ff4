import type { Indicator } from '../../model/indicator.ts';
import type { Derived } from '../derive/derived.ts';
import { saidOfHalf, isSilent, type Half } from '../silence/said-of-half.ts';
import type { PlanView } from '../plan/plan-view.ts';
import type { ReportData } from '../report/report-data.ts';
import { boundWords } from '../words/bound-phrase-words.ts';
import { changeWords } from '../words/change-words.ts';
import { DERIVED_TERMS, NOT_DERIVED } from '../words/indicator-head-words.ts';
import { levelBefore } from './level-before.ts';

/** A derived number with what it was worked out by. */
export interface DerivedRow {
  term: string;
  words: string;
  formula: string;
  /** 不小于该数; empty for an exact one */
  bound: string;
}

/** The third column of an indicator's head: what follows from its numbers, or why nothing does. */
export interface DerivedColumn {
  big: DerivedRow | null;
  rows: DerivedRow[];
  /** in place of a number: why there is none */
  why: string;
  /** the half whose silence is the reason */
  silent: Half | null;
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
export function derivedColumn(
  data: ReportData,
  indicator: Indicator,
  view: PlanView | undefined,
): DerivedColumn {
  const row = view?.row;
  const [base, goal] = [row?.result.all[0]?.period ?? '', row?.target.all[0]?.period ?? ''];
  const real = data.catalogue.entries.find(({ id }) => id === indicator.id)?.prices === 'constant';
  const change = (term: string, derived: Derived | undefined): DerivedRow[] =>
    derived ? [rowOf(term, derived, changeWords(derived))] : [];
  const level = real ? DERIVED_TERMS.atPricesOf(goal, base) : DERIVED_TERMS.level(goal);
  const found = [
    ...(row?.implied ? [rowOf(level, row.implied, view?.implied ?? '')] : []),
    // a growth goal is itself the change; what is derived is the change between two levels
    ...(row?.implied
      ? []
      : change(DERIVED_TERMS.change, row?.by === 'level' ? row.change : undefined)),
    ...change(DERIVED_TERMS.acceleration, row?.by === 'growth' ? row.basis : undefined),
    ...change(DERIVED_TERMS.difference, row?.by === 'level' ? row.difference : undefined),
    ...indicator.observations.flatMap((observation) => {
      const before = levelBefore(data, indicator, observation);
      return before ? [rowOf(DERIVED_TERMS.level(before.period), before, before.words)] : [];
    }),
  ];
  const [big = null, ...rows] = found;
  return big
    ? { big, rows, why: '', silent: null }
    : { big, rows, ...whyNot(data, indicator, view) };
}

/** Why nothing follows: what the pair lacks, else the half that says nothing, or speaks of another scope. */
function whyNot(
  data: ReportData,
  indicator: Indicator,
  view: PlanView | undefined,
): Pick<DerivedColumn, 'why' | 'silent'> {
  const because = (why: string, silent: Half | null = null) => ({ why, silent });
  switch (view?.row.state) {
    case 'unquantified': {
      const { level, growth } = view.row.target;
      return because(NOT_DERIVED.unquantified[level || growth ? 'result' : 'goal']);
    }
    case 'not-comparable':
    case 'unsaid':
    case 'unlike':
      return because(NOT_DERIVED[view.row.state]);
  }
  for (const half of ['goal', 'result'] as const) {
    const said = saidOfHalf(data, indicator, half);
    if (isSilent(said)) return because(NOT_DERIVED.silent[half], half);
    if (said.observations.length === 0 && said.differing.length > 0)
      return because(NOT_DERIVED['not-comparable']);
  }
  return because(NOT_DERIVED.other);
}
