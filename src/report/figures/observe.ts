import type { Expression } from '../../model/expression-span.ts';
import type { Follows } from '../../model/follows.ts';
import type { Observation } from '../../model/observation.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { commitmentAt } from './context/commitment-at.ts';
import type { TimeFrame } from './context/frame-of-time.ts';
import { periodOf } from './context/period-of.ts';
import type { DecidedPeriod } from './context/period-of.ts';
import { statusAt } from './context/status-at.ts';
import type { DecidedStatus } from './context/status-at.ts';
import { meansAll } from './qualitative/goal-meaning.ts';
import type { Statement } from './stages/statement.ts';

/** Where a statement stands in the raw source. */
export interface Place extends Span {
  section: string;
  text: string;
  expression?: Expression;
  follows?: Follows;
  sentence: Sentence;
}

/** An observation whose indicator is not settled, and what decided its time. */
export interface Observed {
  observation: Omit<Observation, 'id'>;
  period: DecidedPeriod;
  status: DecidedStatus;
}

/** Makes the observation of a statement in its sentence's canonical text; null when no year is known for it. */
export function observe(
  statement: Statement,
  text: string,
  frame: TimeFrame,
  place: Place,
): Observed | null {
  const period = periodOf(statement, text, frame);
  if (period === null) return null;
  const { lower, upper, scope, of, verb } = statement;
  const status = statusAt(text, statement.start, period.period, frame);
  const commitment = status.status === 'target' ? commitmentAt(text, statement.start) : null;
  const { id, start, end } = place.sentence;
  const { expression, follows } = place;
  const whole = statement.measure === 'qualitative' && meansAll(place.text);
  const observation = {
    subject: statement.subject,
    period: period.period,
    status: status.status,
    measure: statement.measure,
    value: statement.value,
    unit: statement.unit,
    bound: statement.bound,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    text: place.text,
    ...(expression ? { expression } : {}),
    ...(scope === undefined ? {} : { scope }),
    ...(of === undefined ? {} : { of }),
    ...(verb === undefined ? {} : { verb }),
    ...(commitment === null ? {} : { commitment }),
    ...(follows ? { follows } : {}),
    ...(whole ? ({ whole: true } as const) : {}),
    source: {
      section: place.section,
      start: place.start,
      end: place.end,
      sentence: { id, start, end },
    },
  };
  return { observation, period, status };
}
