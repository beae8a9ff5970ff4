import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { typeset } from '../text/punctuation.ts';
import { rankedGrowth, rankedLevel, rankSaid } from '../words/rank-words.ts';

/**
 * What a rank is a rank of, so that it reads true alone: 地区生产总值增速; of a growth that fell its fall, 批而未供土地面积降幅; of an
 * amount 总量, unless the name says so itself.
 */
export function rankName(indicator: Indicator, rank: Observation): string {
  const shown = typeset(indicator.name);
  if (rank.of === 'growth') return rankedGrowth(shown, falls(indicator, rank));
  return rank.of === 'level' ? rankedLevel(shown) : shown;
}

/** A rank in words that stand alone: 总量全省第五, 增速全省第一, 降幅全省第一, 全省第二位. */
export const rankWords = (indicator: Indicator, rank: Observation): string =>
  rankSaid(rank, falls(indicator, rank));

/** Whether the growth a rank is of is a fall. */
const falls = ({ observations }: Indicator, { period }: Observation): boolean =>
  observations.some(
    (one) => one.measure === 'growth' && one.period === period && (one.value ?? 0) < 0,
  );
