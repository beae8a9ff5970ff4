import type { Bound } from '../../../model/observation.ts';

/** A number with its comparator and unit, as a stretch of canonical text. */
export interface Quantity {
  kind: 'quantity';
  start: number;
  end: number;
  value: number;
  lower?: number;
  upper?: number;
  unit: string | null;
  bound: Bound;
  /** the comparator that gave the bound: 超过, 左右, 余; null where none is written */
  boundBy: string | null;
  /** where the unit stands, when not with the number: at the end of the list it is in */
  unitOfList?: true;
}

/** N-th in a named scope: 全省第五. `start` is where the scope begins. */
export interface Rank {
  kind: 'rank';
  start: number;
  end: number;
  value: number;
  bound: Bound;
  scope: string | null;
}

/** A goal or standing without a number: 与经济增长同步. `start` is where its measure or comparing word begins. */
export interface Goal {
  kind: 'goal';
  start: number;
  end: number;
  bound: Bound;
  /** the measure word it begins with, which its subject takes in: 增速|高于全省平均水平; empty when there is none */
  facet: string;
  of: 'growth' | null;
}

export type Figure = Quantity | Rank | Goal;

/** A list of figures that stand together: one or more. */
export type FigureList = readonly [Figure, ...Figure[]];

/** Whether a figure is counted in percentage points. */
export const isPoints = (figure: Figure): boolean =>
  figure.kind === 'quantity' && /点$/.test(figure.unit ?? '');
