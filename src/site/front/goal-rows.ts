import { changeAxis, isPast } from '../../charts/change-axis.ts';
import type { Axis } from '../../charts/chart-description.ts';
import type { MarkedBar } from '../../charts/marks/bar-marks.ts';
import { figureView, type FigureView } from '../figure/figure-view.ts';
import type { PlanView } from '../plan/plan-view.ts';
import type { ReportData } from '../report/report-data.ts';
import { round, signedWords } from '../words/number-words.ts';

/** A headline goal beside its result, for the front: the year's figures apart, and both changes as bars. */
export interface GoalRow {
  view: PlanView;
  level: FigureView | null;
  growth: FigureView | null;
  ranks: FigureView[];
  /** change reached, then change aimed at, in %; empty for what does not change in % */
  bars: MarkedBar[];
}

/** The headline goals of a front, the axis their bars share, and the bars that are broken off at its end. */
export interface Goals {
  rows: GoalRow[];
  axis: Axis;
  broken: { name: string; change: string }[];
}

/** Rows of the headline goals on one axis of change. */
export function goalRows(data: ReportData, views: readonly PlanView[]): Goals {
  const rows = views.map((view): GoalRow => {
    const { result, change } = view.row;
    const show = (observation: typeof result.level): FigureView | null =>
      observation ? figureView(data, result.indicator.id, observation) : null;
    return {
      view,
      level: show(result.level),
      growth:
        show(result.growth) ??
        show(result.all.find(({ measure, of }) => measure === 'qualitative' && of === 'growth')),
      ranks: result.all
        .filter(({ measure }) => measure === 'rank')
        .flatMap((one) => show(one) ?? []),
      bars: change?.unit === '%' ? changeBars(view) : [],
    };
  });
  const axis = changeAxis(rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const broken = rows.flatMap(({ view: { name }, bars }) =>
    bars
      .filter(({ value }) => isPast(axis, value))
      .map(({ value }) => ({ name, change: `${signedWords(round(value, 1))}%` })),
  );
  return { rows, axis, broken };
}

/** A stated growth as it is stated; a change between two levels, or one that another goal implies (同步), as worked out. */
function changeBars({ row }: PlanView): MarkedBar[] {
  const { growth } = row.result;
  const stated = row.target.growth !== undefined;
  return [
    ...(growth && growth.value !== null
      ? [{ kind: growth.status, value: growth.value, bound: growth.bound }]
      : []),
    ...(row.change
      ? [
          {
            kind: stated ? ('target' as const) : ('derived' as const),
            value: row.change.value,
            bound: row.change.bound,
          },
        ]
      : []),
  ];
}
