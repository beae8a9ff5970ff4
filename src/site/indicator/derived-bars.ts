import type { Indicator } from '../../model/indicator.ts';
import type { Derived } from '../derive/derived.ts';
import type { ReportData } from '../report/report-data.ts';
import type { PlanRow } from '../plan/plan-rows.ts';
import { derivedLabel } from '../words/chart-words.ts';
import { changeWords } from '../words/change-words.ts';
import { derivedWords } from '../words/derived-words.ts';
import { levelBefore } from './level-before.ts';
import type { PlacedBar } from './placed-bar.ts';

const derivedBar = (period: string, derived: Derived, words: string): PlacedBar => ({
  period,
  unit: derived.unit,
  bar: {
    label: derivedLabel(period),
    kind: 'derived',
    value: derived.value,
    bound: derived.bound,
    words,
  },
});

/**
 * What the site works out of an indicator's own numbers: of levels that of the year before and the one a growth goal
 * leads to; of growths the change from a stated level to a stated goal.
 * @param row its result beside its goal, if the report gives both
 */
export function derivedBars(
  data: ReportData,
  indicator: Indicator,
  row: PlanRow | undefined,
  measure: 'level' | 'growth',
): PlacedBar[] {
  const goal = row?.target.all[0]?.period ?? '';
  if (measure === 'growth') {
    const stated = row?.target.level && !row.target.growth && row.change;
    return stated ? [derivedBar(goal, stated, changeWords(stated))] : [];
  }
  const before = indicator.observations.flatMap((observation) => {
    const level = levelBefore(data, indicator, observation);
    return level ? [derivedBar(level.period, level, level.words)] : [];
  });
  const implied = row?.implied;
  if (!implied) return before;
  const words = derivedWords(implied, row.result.level?.value ?? 0);
  return [...before, derivedBar(goal, implied, words)];
}
