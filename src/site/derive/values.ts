import type { Observation } from '../../model/observation.ts';
import { MINUS, numberWords } from '../words/number-words.ts';
import { inverse, together } from './bound-side.ts';
import { tidy, type Derived } from './derived.ts';

/** An observation with a number and a unit, as arithmetic needs it. */
export type Measured = Pick<Observation, 'bound'> & { value: number; unit: string };

/** The observation as a measured one; null where it states no number or no unit. */
export function measured(observation: Observation | undefined): Measured | null {
  if (!observation || observation.value === null || observation.unit === null) return null;
  return { value: observation.value, unit: observation.unit, bound: observation.bound };
}

const factor = (growth: Measured): string =>
  growth.value < 0
    ? `(1 ${MINUS} ${numberWords(-growth.value)}%)`
    : `(1 + ${numberWords(growth.value)}%)`;

/** The level a year on: result level × (1 + target growth). Growth is in %. */
export function nextLevel(level: Measured, growth: Measured): Derived {
  return {
    value: tidy(level.value * (1 + growth.value / 100)),
    unit: level.unit,
    bound: together(level.bound, growth.bound),
    formula: `${numberWords(level.value)} × ${factor(growth)}`,
  };
}

/** The level a year before: level ÷ (1 + growth). Growth is in %; null when it is −100 % or less. */
export function previousLevel(level: Measured, growth: Measured): Derived | null {
  if (growth.value <= -100) return null;
  return {
    value: tidy(level.value / (1 + growth.value / 100)),
    unit: level.unit,
    bound: together(level.bound, inverse(growth.bound)),
    formula: `${numberWords(level.value)} ÷ ${factor(growth)}`,
  };
}

/** Relative change from one level to another, in %; null from zero, or across units. */
export function relativeChange(from: Measured, to: Measured): Derived | null {
  if (from.value === 0 || from.unit !== to.unit) return null;
  return {
    value: tidy((to.value / from.value - 1) * 100),
    unit: '%',
    bound: together(to.bound, inverse(from.bound)),
    formula: `${numberWords(to.value)} ÷ ${numberWords(from.value)} ${MINUS} 1`,
  };
}

/** What lies between two values of one unit; between two of % it is counted in 个百分点. */
export function difference(from: Measured, to: Measured): Derived | null {
  if (from.unit !== to.unit) return null;
  return {
    value: tidy(to.value - from.value),
    unit: to.unit === '%' ? '个百分点' : to.unit,
    bound: together(to.bound, inverse(from.bound)),
    formula: `${numberWords(to.value)} ${MINUS} ${numberWords(from.value)}`,
  };
}
