import type { Status } from '../../../model/observation.ts';
import type { Part } from '../../outline/outline.ts';

/** What the outline says of time where a sentence stands. */
export interface TimeFrame {
  role: Part['role'];
  /** the part's year or span; null when the report names none */
  period: string | null;
  executionYear: number | null;
  planYear: number | null;
}

/** The last year of a period: 2020 of "2020" and of "2016/2020". */
export const lastYear = (period: string): number => Number(period.slice(-4));

/** The first year of a period. */
export const firstYear = (period: string): number => Number(period.slice(0, 4));

export const isSpan = (period: string): boolean => period.includes('/');

/** Status of a statement about `period` by what the outline says, before any cue word. */
export function statusOf(frame: TimeFrame, period: string): Status {
  const year = lastYear(period);
  if (frame.executionYear !== null && year <= frame.executionYear) return 'actual';
  if (frame.planYear !== null && year >= frame.planYear) return 'target';
  return frame.role === 'plan' ? 'target' : 'actual';
}
