import { YEAR, planYears } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { Statement } from '../stages/statement.ts';
import { firstYear, isSpan, lastYear } from './frame-of-time.ts';
import type { TimeFrame } from './frame-of-time.ts';
import { mentionBefore, periodMentions } from './period-at.ts';
import type { PeriodMention } from './period-at.ts';

/** The period of a statement, and where it comes from. */
export interface DecidedPeriod {
  period: string;
  from: PeriodFrom;
}

/** Where a period can come from, in plain words. */
export type PeriodFrom =
  | 'a year written with the number'
  | 'the year before the span, of which the number is the base'
  | 'the change from one year named in the clause to another'
  | 'the last span named before it'
  | 'the span of its part'
  | 'the year of the plan to the year named'
  | 'the last year of the span, at whose end the state is found'
  | 'the last time named before it in the sentence'
  | 'the time its part speaks of';

/** The period of a statement in the canonical text of its sentence; null when no year is known for it. */
export function periodOf(
  statement: Statement,
  text: string,
  frame: TimeFrame,
): DecidedPeriod | null {
  const year =
    /\d{4}/.exec(statement.year ?? '')?.[0] ??
    planYears(statement.year ?? '')?.[1].toString() ??
    null;
  if (year !== null) return { period: year, from: 'a year written with the number' };
  const mentions = periodMentions(text, frame);
  const named = mentionBefore(mentions, statement.start);
  const period = named ?? frame.period;
  if (period === null) return null;
  const stands: DecidedPeriod = {
    period,
    from:
      named === null
        ? 'the time its part speaks of'
        : 'the last time named before it in the sentence',
  };
  const { measure, extent, unit } = statement;
  if (extent === 'base') return baseOf(frame, period);
  // 2021年,实现生产总值288.7亿元,年均增长5.1%: in a look back on several years the mean is of them all
  const runs = extent === 'run' && (isSpan(period) ? measure === 'growth' : measure !== 'rank');
  if (runs) {
    const run = changeOver(text, statement.start, period);
    if (run !== null) return run;
    if (!isSpan(period)) return runOf(mentions, statement.start, frame) ?? stands;
  }
  const found = extent === 'state' || unit === '%' || unit === '倍' || measure === 'rank';
  const atTheEnd = found && extent !== 'run' && measure !== 'growth' && measure !== 'difference';
  return isSpan(period) && atTheEnd
    ? {
        period: String(lastYear(period)),
        from: 'the last year of the span, at whose end the state is found',
      }
    : stands;
}

/** The base of a change lies in the year before it: before the span of its part, else before the time named. */
function baseOf(frame: TimeFrame, period: string): DecidedPeriod {
  const own = frame.period;
  const span = own !== null && isSpan(own) ? own : period;
  return {
    period: String(firstYear(span) - 1),
    from: 'the year before the span, of which the number is the base',
  };
}

const fromYear = regex`(?:由|从|是|比|较)(${YEAR})年的[^。]*$`;
const toYear = regex`[到至为](${YEAR})年(?:底|末)?的[^。]*$`;

/** 由2000年的2003亿元增加到2005年的4070亿元,年均增长11.6%: from the year after the base of the same `;`-clause. */
function changeOver(text: string, place: number, period: string): DecidedPeriod | null {
  const before = text.slice(text.lastIndexOf(';', place) + 1, place);
  const base = fromYear.exec(before)?.[1];
  const named = toYear.exec(before)?.[1];
  const end = named ?? (isSpan(period) ? undefined : period);
  if (base === undefined || end === undefined || Number(base) + 1 >= Number(end)) return null;
  return {
    period: `${Number(base) + 1}/${end}`,
    from: 'the change from one year named in the clause to another',
  };
}

/** The span a mean or a sum runs over: the last one named before it, else the part's, else from the plan's year on. */
function runOf(
  mentions: readonly PeriodMention[],
  place: number,
  frame: TimeFrame,
): DecidedPeriod | null {
  const spans = mentions.filter(({ period }) => isSpan(period));
  const named = mentionBefore(spans, place);
  if (named !== null) return { period: named, from: 'the last span named before it' };
  if (frame.period !== null && isSpan(frame.period))
    return { period: frame.period, from: 'the span of its part' };
  // 到2030年,研发经费投入年均增长7%以上: from the year planned for to that one
  const year = mentionBefore(mentions, place) ?? frame.period;
  const ahead = frame.planYear !== null && year !== null && Number(year) > frame.planYear;
  return ahead
    ? { period: `${frame.planYear}/${year}`, from: 'the year of the plan to the year named' }
    : null;
}
