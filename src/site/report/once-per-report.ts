import type { ReportData } from './report-data.ts';

/**
 * A function of a report that works its answer out once and then keeps it: each of a report's hundred and fifty pages asks
 * for its plan and its checks. The answer goes when the report's data do; callers must not change it.
 */
export function oncePerReport<T>(make: (data: ReportData) => T): (data: ReportData) => T {
  const known = new WeakMap<ReportData, { answer: T }>();
  return (data) => {
    const held = known.get(data) ?? { answer: make(data) };
    known.set(data, held);
    return held.answer;
  };
}
