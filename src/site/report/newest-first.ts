import type { Report } from '../../model/report.ts';

/** Orders reports newest first: by the year planned for, then the year reported on, then id. */
export function newestFirst(a: Report, b: Report): number {
  const year = ({ planYear, executionYear }: Report) => planYear ?? executionYear ?? 0;
  return year(b) - year(a) || (a.id < b.id ? -1 : 1);
}
