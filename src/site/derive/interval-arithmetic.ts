import { point, type Interval } from './interval.ts';

/** An end of an interval, with whether it belongs to it. */
interface End {
  at: number;
  in: boolean;
}

/** The four rules of arithmetic over intervals: the result holds every value that operands from the two can give. */
export const intervalArithmetic = { add, subtract, multiply, divide } as const;

function add(a: Interval, b: Interval): Interval {
  if (a === 'about' || b === 'about') return 'about';
  return {
    low: a.low + b.low,
    lowIn: a.lowIn && b.lowIn,
    high: a.high + b.high,
    highIn: a.highIn && b.highIn,
  };
}

const negative = (a: Interval): Interval =>
  a === 'about' ? a : { low: -a.high, lowIn: a.highIn, high: -a.low, highIn: a.lowIn };

function subtract(a: Interval, b: Interval): Interval {
  return add(a, negative(b));
}

function multiply(a: Interval, b: Interval): Interval {
  if (isZero(a) || isZero(b)) return point(0);
  if (a === 'about' || b === 'about') return 'about';
  const ends = endsOf(a).flatMap((one) => endsOf(b).map((other) => product(one, other)));
  const low = Math.min(...ends.map(({ at }) => at));
  const high = Math.max(...ends.map(({ at }) => at));
  const reached = (to: number): boolean => ends.some((end) => end.at === to && end.in);
  return { low, lowIn: reached(low), high, highIn: reached(high) };
}

/**
 * What is divided by is an amount or a factor 1 + growth, and so above zero: of an interval that runs below zero only what lies
 * above it counts. Where nothing does, nothing follows.
 */
function divide(a: Interval, b: Interval): Interval {
  if (a === 'about' || b === 'about' || b.high <= 0) return 'about';
  const above = b.low > 0;
  const quotient = multiply(a, {
    low: 1 / b.high,
    lowIn: b.highIn,
    high: above ? 1 / b.low : Infinity,
    highIn: above && b.lowIn,
  });
  return b.high === Infinity ? withoutZeroEnds(quotient) : quotient;
}

/** What is divided by a number without upper end comes near zero: an end that says nothing a reader could use, and is left open. */
function withoutZeroEnds(a: Interval): Interval {
  if (a === 'about') return a;
  return {
    ...a,
    ...(a.low === 0 && !a.lowIn ? { low: -Infinity } : {}),
    ...(a.high === 0 && !a.highIn ? { high: Infinity } : {}),
  };
}

const isZero = (a: Interval): boolean => a !== 'about' && a.low === 0 && a.high === 0;

const endsOf = (a: Exclude<Interval, 'about'>): [End, End] => [
  { at: a.low, in: a.lowIn },
  { at: a.high, in: a.highIn },
];

/** Zero times an end that runs on for ever is zero: no value of the two gives more. */
function product(a: End, b: End): End {
  const zero = (a.at === 0 && a.in) || (b.at === 0 && b.in);
  return a.at === 0 || b.at === 0 ? { at: 0, in: zero } : { at: a.at * b.at, in: a.in && b.in };
}
