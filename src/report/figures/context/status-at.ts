import { YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { Status } from '../../../model/observation.ts';
import { lastYear, statusOf } from './frame-of-time.ts';
import type { TimeFrame } from './frame-of-time.ts';

const estimatesYear = regex`^预计,?${YEAR}年`;

/**
 * Whether 预计 governs a place. It reaches from where it stands to the end of its `;`-clause, never backwards;
 * 预计全年 (全年预计, and 预计2020年 where it opens the sentence) to the end of its sentence.
 */
function isEstimated(text: string, place: number): boolean {
  for (const match of text.matchAll(/预计/g)) {
    if (match.index >= place) break;
    const rest = text.slice(match.index);
    const wide =
      /^预计,?(?:全年|今年)/.test(rest) ||
      (estimatesYear.test(rest) && !/[,;]/.test(text.slice(0, match.index))) ||
      /(?:全年|年)$/.test(text.slice(0, match.index));
    if (wide || !text.slice(match.index, place).includes(';')) return true;
  }
  return false;
}

/** The status of a statement, and what decided it, in plain words. */
export interface DecidedStatus {
  status: Status;
  by: '预计 reaches it' | '力争 stands in its clause' | 'the year it speaks of';
}

/** The status of a statement at `place` about `period`: 预计 makes estimates, 力争 targets, else the year decides. */
export function statusAt(
  text: string,
  place: number,
  period: string,
  frame: TimeFrame,
): DecidedStatus {
  const clause = text.slice(text.lastIndexOf(';', place - 1) + 1, place);
  const byYear = statusOf(frame, period);
  // 预计2011年达到48.7亿元,税收从2006年的1.9亿元…: what lies before the year reported on is known
  const known = frame.executionYear !== null && lastYear(period) < frame.executionYear;
  if (byYear === 'actual' && !known && isEstimated(text, place))
    return { status: 'estimate', by: '预计 reaches it' };
  if (frame.role === 'results' && /力争/.test(clause.slice(clause.lastIndexOf(',') + 1)))
    return { status: 'target', by: '力争 stands in its clause' };
  return { status: byYear, by: 'the year it speaks of' };
}
