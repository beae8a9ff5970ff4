import type { Observation } from '../../model/observation.ts';
import type { Sentence } from '../../model/sentence.ts';
import { commitmentAt } from './context/commitment-at.ts';
import { firstYear, isSpan, lastYear } from './context/frame-of-time.ts';
import type { TimeFrame } from './context/frame-of-time.ts';
import { periodAt, periodMentions } from './context/period-at.ts';
import type { PeriodMention } from './context/period-at.ts';
import { statusAt } from './context/status-at.ts';
import { planEnd } from './context/period-words.ts';
import type { Statement } from './statements/statement.ts';

/** Where a statement stands in the raw source. */
export interface Place {
  section: string;
  start: number;
  end: number;
  text: string;
  sentence: Sentence;
}

/** The period of a statement: the base of a change lies before it, a state at the end of a span in its last year. */
function periodOf(statement: Statement, text: string, frame: TimeFrame): string | null {
  const mentions = periodMentions(text, frame);
  const period = periodAt(mentions, statement.start, frame);
  const year = /\d{4}/.exec(statement.year ?? '')?.[0] ?? planEnd(statement.year ?? '');
  if (year !== null) return year;
  if (period === null) return null;
  const { measure, time, unit } = statement;
  const own = frame.period;
  if (time === 'base') return String(firstYear(own !== null && isSpan(own) ? own : period) - 1);
  // 2021年,实现生产总值288.7亿元,年均增长5.1%: in a look back on several years the mean is of them all
  const runs = time === 'run' && (isSpan(period) ? measure === 'growth' : measure !== 'rank');
  const change = runs ? changeOver(text, statement.start, period) : null;
  if (change !== null) return change;
  if (runs && !isSpan(period)) return runOf(mentions, statement.start, frame) ?? period;
  const atTheEnd = time === 'state' || unit === '%' || unit === '倍' || measure === 'rank';
  if (isSpan(period) && measure !== 'growth' && measure !== 'difference' && atTheEnd)
    return time === 'run' ? period : String(lastYear(period));
  return period;
}

/** 由2000年的2003亿元增加到2005年的4070亿元,年均增长11.6%: from the year after the base of the same `;`-clause. */
function changeOver(text: string, place: number, period: string): string | null {
  const before = text.slice(text.lastIndexOf(';', place) + 1, place);
  const base = /(?:由|从|是|比|较)((?:19|20)\d{2})年的[^。]*$/.exec(before)?.[1];
  const named = /[到至为]((?:19|20)\d{2})年(?:底|末)?的[^。]*$/.exec(before)?.[1];
  const end = named ?? (isSpan(period) ? undefined : period);
  if (base === undefined || end === undefined || Number(base) + 1 >= Number(end)) return null;
  return `${Number(base) + 1}/${end}`;
}

/** The span a mean or a sum runs over: the last one named before it, else the part's, else from the plan's year on. */
function runOf(mentions: readonly PeriodMention[], place: number, frame: TimeFrame): string | null {
  const named = mentions.filter(({ at, period }) => at < place && isSpan(period)).at(-1)?.period;
  if (named !== undefined) return named;
  if (frame.period !== null && isSpan(frame.period)) return frame.period;
  // 到2030年,研发经费投入年均增长7%以上: from the year planned for to that one
  const year = periodAt(mentions, place, frame);
  const ahead = frame.planYear !== null && year !== null && Number(year) > frame.planYear;
  return ahead ? `${frame.planYear}/${year}` : null;
}

/** Makes the observation of a statement; null when no year is known for it. */
export function observe(
  statement: Statement,
  text: string,
  frame: TimeFrame,
  place: Place,
): Omit<Observation, 'id'> | null {
  const period = periodOf(statement, text, frame);
  if (period === null) return null;
  const { lower, upper, scope, of, verb } = statement;
  const status = statusAt(text, statement.start, period, frame);
  const commitment = status === 'target' ? commitmentAt(text, statement.start) : null;
  return {
    subject: statement.subject,
    period,
    status,
    measure: statement.measure,
    value: statement.value,
    unit: statement.unit,
    bound: statement.bound,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    text: place.text,
    ...(scope === undefined ? {} : { scope }),
    ...(of === undefined ? {} : { of }),
    ...(verb === undefined ? {} : { verb }),
    ...(commitment === null ? {} : { commitment }),
    source: {
      section: place.section,
      start: place.start,
      end: place.end,
      sentence: { id: place.sentence.id, start: place.sentence.start, end: place.sentence.end },
    },
  };
}
