import type { Observation } from '../../model/observation.ts';
import { MINUS, numberWords, POINTS } from '../words/number-words.ts';
import { derivedFrom, type Derived } from './derived.ts';
import { intervalArithmetic } from './interval-arithmetic.ts';
import { intervalOf, point, type Bounded, type Interval } from './interval.ts';

/** An observation with a number and a unit, as arithmetic needs it. */
export interface Measured extends Bounded {
  unit: string;
}

const { add, subtract, multiply, divide } = intervalArithmetic;

/** The observation as a measured one; null where it states no number or no unit. */
export function measured(observation: Observation | undefined): Measured | null {
  if (!observation || observation.value === null || observation.unit === null) return null;
  const { value, unit, bound, lower, upper } = observation;
  return { value, unit, bound, lower, upper };
}

const factorWords = (growth: Measured): string =>
  growth.value < 0
    ? `(1 ${MINUS} ${numberWords(-growth.value)}%)`
    : `(1 + ${numberWords(growth.value)}%)`;

/** 1 + growth, growth in %. */
const factor = (growth: Measured): Interval =>
  add(point(1), divide(intervalOf(growth), point(100)));

/** The level a year on: result level × (1 + target growth). Growth is in %. */
export function nextLevel(level: Measured, growth: Measured): Derived {
  return derivedFrom(
    level.value * (1 + growth.value / 100),
    multiply(intervalOf(level), factor(growth)),
    { unit: level.unit, formula: `${numberWords(level.value)} × ${factorWords(growth)}` },
  );
}

/** The level a year before: level ÷ (1 + growth). Growth is in %; null when it is −100 % or less. */
export function previousLevel(level: Measured, growth: Measured): Derived | null {
  if (growth.value <= -100) return null;
  return derivedFrom(
    level.value / (1 + growth.value / 100),
    divide(intervalOf(level), factor(growth)),
    { unit: level.unit, formula: `${numberWords(level.value)} ÷ ${factorWords(growth)}` },
  );
}

/** Relative change from one level to another, in %; null from zero or below, or across units. */
export function relativeChange(from: Measured, to: Measured): Derived | null {
  if (from.value <= 0 || from.unit !== to.unit) return null;
  const ratio = divide(intervalOf(to), intervalOf(from));
  return derivedFrom(
    (to.value / from.value - 1) * 100,
    multiply(subtract(ratio, point(1)), point(100)),
    { unit: '%', formula: `${numberWords(to.value)} ÷ ${numberWords(from.value)} ${MINUS} 1` },
  );
}

/** What lies between two values of one unit; between two of % it is counted in 个百分点. */
export function difference(from: Measured, to: Measured): Derived | null {
  if (from.unit !== to.unit) return null;
  return derivedFrom(to.value - from.value, subtract(intervalOf(to), intervalOf(from)), {
    unit: to.unit === '%' ? POINTS : to.unit,
    formula: `${numberWords(to.value)} ${MINUS} ${bracketed(from.value)}`,
  });
}

/** 2.6 − (−1.8): a negative number after a sign stands in brackets. */
const bracketed = (value: number): string =>
  value < 0 ? `(${numberWords(value)})` : numberWords(value);
