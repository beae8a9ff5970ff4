import { changeChart, type ChangeChart, type ChangeRow } from '../../charts/change-chart.ts';
import type { MarkedBar } from '../../charts/marks/bar-marks.ts';
import { measured } from '../derive/values.ts';
import { typeset } from '../text/punctuation.ts';
import { AXIS_REASONS, BOUND_KINDS, reachedWords } from '../words/chart-words.ts';
import { changeWords } from '../words/change-words.ts';
import { limitOfBound } from './goal-limit.ts';
import type { PlanView } from './plan-view.ts';
import { POINTS } from '../words/number-words.ts';

/** A pair on the axis of relative change. */
export interface AxisRow extends ChangeRow {
  view: PlanView;
  /** the goal on the result, in words: +6.5% */
  words: string;
  /** for those who don't see the picture: growth reached, and what the bound says */
  more: string;
}

/** A pair that cannot stand on the axis; rates are drawn beside it, in their own points. */
export interface OffRow {
  view: PlanView;
  /** the indicator, or both where a pair is of two */
  name: string;
  bars: MarkedBar[];
}

/** The picture of the plan: what stands on the axis, and what does not and why. */
export interface AxisView {
  chart: ChangeChart<AxisRow>;
  off: { reason: string; rows: OffRow[] }[];
}

/** Why a pair has no relative change, in the order they are listed: rates first, which compare in points. */
const REASON_STATES = ['rates', 'not-comparable', 'unsaid', 'unlike', 'unquantified'] as const;

/** Parts the pairs of a plan into those that one axis of relative change can hold and the rest. */
export function axisView(views: readonly PlanView[]): AxisView {
  const rows = views.flatMap((view) => axisRow(view) ?? []);
  const off = views.filter(({ row }) => !row.change);
  return {
    chart: changeChart(rows),
    off: REASON_STATES.map((reason) => ({
      reason: AXIS_REASONS[reason],
      rows: off
        .filter((view) => reasonOf(view) === reason)
        .map((view) => ({ view, name: nameOf(view), bars: ratesOf(view) })),
    })).filter(({ rows }) => rows.length > 0),
  };
}

const reasonOf = ({ row: { state } }: PlanView): (typeof REASON_STATES)[number] =>
  REASON_STATES.find((one) => one === state) ?? 'rates';

function axisRow(view: PlanView): AxisRow | null {
  const { change, result } = view.row;
  if (!change) return null;
  const growth = measured(result.growth);
  const reached = view.result.find(({ href }) => href.endsWith('-growth'));
  return {
    view,
    goal: { kind: 'target', value: change.value, bound: change.bound },
    words: changeWords(change),
    more: [
      BOUND_KINDS[change.bound],
      reached && result.growth && reachedWords(result.growth.period, reached.words),
    ]
      .filter(Boolean)
      .join('；'),
    ...(growth && result.growth
      ? {
          reached: {
            value: growth.value,
            kind: result.growth.status,
            open: limitOfBound(growth.bound) === 'floor',
          },
        }
      : {}),
  };
}

const nameOf = ({ name, row: { result, target } }: PlanView): string =>
  result.indicator === target.indicator ? name : `${name} / ${typeset(target.indicator.name)}`;

/** The two levels of a pair of rates. */
function ratesOf({ row }: PlanView): MarkedBar[] {
  const [result, goal] = [row.result.level, row.target.level];
  if (row.difference?.unit !== POINTS || !result || !goal) return [];
  return [result, goal].map(({ status, value, bound }) => ({
    kind: status,
    value: value ?? 0,
    bound,
  }));
}
