import { changeChart, type ChangeChart, type ChangeRow } from '../../charts/change-chart.ts';
import type { MarkedBar } from '../../charts/marks/bar-marks.ts';
import { sideOf } from '../derive/bound-side.ts';
import { measured } from '../derive/values.ts';
import { typeset } from '../punctuation.ts';
import { changeWords } from '../words/derived-words.ts';
import type { PlanView } from './plan-view.ts';

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

/** Why a pair has no relative change, in the order they are listed. */
const REASONS: [reason: string, holds: (view: PlanView) => boolean][] = [
  ['率，以百分点相比', ({ row }) => row.state !== 'not-comparable' && row.state !== 'unquantified'],
  ['口径不同，不相比', ({ row }) => row.state === 'not-comparable'],
  ['目标没有数', ({ row }) => row.state === 'unquantified'],
];

/** Parts the pairs of a plan into those that one axis of relative change can hold and the rest. */
export function axisView(views: readonly PlanView[]): AxisView {
  const rows = views.flatMap((view) => axisRow(view) ?? []);
  const off = views.filter(({ row }) => !row.change);
  return {
    chart: changeChart(rows),
    off: REASONS.map(([reason, holds]) => ({
      reason,
      rows: off.filter(holds).map((view) => ({ view, name: nameOf(view), bars: ratesOf(view) })),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function axisRow(view: PlanView): AxisRow | null {
  const { change, result } = view.row;
  if (!change) return null;
  const growth = measured(result.growth);
  const reached = view.result.find(({ href }) => href.endsWith('-growth'));
  return {
    view,
    goal: { kind: 'target', value: change.value, bound: change.bound },
    words: changeWords(change),
    more: [reached && `${result.growth?.period}年${reached.words}`, BOUNDS[sideOf(change.bound)]]
      .filter(Boolean)
      .join('，'),
    ...(growth && result.growth
      ? {
          reached: {
            value: growth.value,
            kind: result.growth.status,
            open: sideOf(growth.bound) === 'above',
          },
        }
      : {}),
  };
}

const BOUNDS = { exact: '', about: '约数', above: '下限', below: '上限' } as const;

const nameOf = ({ name, row: { reason, target } }: PlanView): string =>
  reason ? `${name} / ${typeset(target.indicator.name)}` : name;

/** The two levels of a pair of rates. */
function ratesOf({ row }: PlanView): MarkedBar[] {
  const [result, goal] = [row.result.level, row.target.level];
  if (row.difference?.unit !== '个百分点' || !result || !goal) return [];
  return [result, goal].map(({ status, value, bound }) => ({
    kind: status,
    value: value ?? 0,
    bound,
  }));
}
