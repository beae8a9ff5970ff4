import type { Relation } from './condition.ts';
import type { FigureEntry } from './figure-entry.ts';

/** A stretch of numbers; an open end does not belong to it. */
export interface Interval {
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
}

const everything: Interval = { low: -Infinity, high: Infinity, openLow: false, openHigh: false };

/** What a figure's words allow: 突破1300亿元 is more than 1300 without end, 3%以内 is up to 3. */
export const allowedBy = ({ from, to, bound }: FigureEntry): Interval => ({
  low: from ?? -Infinity,
  high: to ?? Infinity,
  openLow: bound === 'more-than',
  openHigh: bound === 'less-than',
});

/** What a condition asks for. */
export function askedBy(relation: Relation, value: number): Interval {
  if (relation === '>') return { ...everything, low: value, openLow: true };
  if (relation === '>=') return { ...everything, low: value };
  if (relation === '<') return { ...everything, high: value, openHigh: true };
  if (relation === '<=') return { ...everything, high: value };
  return { ...everything, low: value, high: value };
}

const startsWithin = (a: Interval, b: Interval): boolean =>
  a.low > b.low || (a.low === b.low && (a.openLow || !b.openLow));
const endsWithin = (a: Interval, b: Interval): boolean =>
  a.high < b.high || (a.high === b.high && (a.openHigh || !b.openHigh));

/** Whether all of `a` lies in `b`. */
export const lies = (a: Interval, b: Interval): boolean => startsWithin(a, b) && endsWithin(a, b);

/** Whether `a` and `b` have a number in common. */
export function meet(a: Interval, b: Interval): boolean {
  const before = (x: Interval, y: Interval) =>
    x.high < y.low || (x.high === y.low && (x.openHigh || y.openLow));
  return !before(a, b) && !before(b, a);
}
