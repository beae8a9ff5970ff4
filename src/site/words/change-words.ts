import type { Bound } from '../../model/observation.ts';
import type { Derived } from '../derive/derived.ts';
import { rounded } from '../derive/rounded.ts';
import { numberWords, signedWords } from './number-words.ts';

/** Digits of a change: of % one, of points and amounts two. */
export const changeDigits = ({ unit }: Derived): number => (unit === '%' ? 1 : 2);

/** How a bounded change is said, by its direction: of % a rise or fall, of anything else a distance up or down. */
const SAID: Record<'percent' | 'distance', Record<'up' | 'down', Record<Limited, string>>> = {
  percent: {
    up: {
      'at-least': '增幅不低于',
      'more-than': '增幅大于',
      'at-most': '增幅不超过',
      'less-than': '增幅小于',
    },
    down: {
      'at-least': '降幅不超过',
      'more-than': '降幅小于',
      'at-most': '降幅不低于',
      'less-than': '降幅大于',
    },
  },
  distance: {
    up: {
      'at-least': '至少高',
      'more-than': '高出不止',
      'at-most': '最多高',
      'less-than': '高出不足',
    },
    down: {
      'at-least': '最多低',
      'more-than': '低不足',
      'at-most': '至少低',
      'less-than': '低不止',
    },
  },
};

type Limited = Exclude<Bound, 'exact' | 'about' | 'range'>;

/**
 * A derived change in words: with its sign where it is known, +6%, −66.9%, −4.04亿美元, or about known, 约+3.5个百分点; where it
 * is only bounded, by how much it may be more or less: 降幅不超过7.5%, 最多高0.4个百分点.
 */
export function changeWords(derived: Derived): string {
  const { value, unit, bound, lower, upper } = rounded(derived, changeDigits(derived));
  switch (bound) {
    case 'exact':
      return signedWords(value) + unit;
    case 'about':
      return `约${signedWords(value)}${unit}`;
    case 'range':
      return `${signedWords(lower ?? value)}—${signedWords(upper ?? value)}${unit}`;
    default: {
      const way = value < 0 ? 'down' : 'up';
      return `${SAID[unit === '%' ? 'percent' : 'distance'][way][bound]}${numberWords(Math.abs(value))}${unit}`;
    }
  }
}

/** How much one growth lies above or below another, in points: 增速低5.4个百分点, 增速约高3.5个百分点; 增速相同. */
function growthApart(derived: Derived): string {
  const { value, unit, bound } = rounded(derived, changeDigits(derived));
  if (bound === 'exact' && value === 0) return '增速相同';
  if (bound !== 'exact' && bound !== 'about') return `增速${changeWords(derived)}`;
  const about = bound === 'about' ? '约' : '';
  return `增速${about}${value < 0 ? '低' : '高'}${numberWords(Math.abs(value))}${unit}`;
}

/** The difference a state rests on: +9.4%, or of two growths 增速低1个百分点. Empty where nothing was compared. */
export function basisWords({ by, basis }: { by?: 'level' | 'growth'; basis?: Derived }): string {
  if (!basis) return '';
  return by === 'growth' ? growthApart(basis) : changeWords(basis);
}
