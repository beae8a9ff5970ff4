import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { typeset } from './punctuation.ts';
import { rankedGrowth, rankedLevel } from './words/rank-words.ts';

/**
 * What a rank is a rank of, so that it reads true alone: 地区生产总值增速; of a growth that fell its fall, 批而未供土地面积降幅; of an
 * amount 总量, unless the name says so itself.
 */
export function rankName({ name, observations }: Indicator, { of, period }: Observation): string {
  const shown = typeset(name);
  if (of === 'growth') {
    const growth = observations.find((one) => one.measure === 'growth' && one.period === period);
    return rankedGrowth(shown, (growth?.value ?? 0) < 0);
  }
  return of === 'level' ? rankedLevel(shown) : shown;
}
