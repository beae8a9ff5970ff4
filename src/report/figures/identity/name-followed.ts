import type { Indicator } from '../../../model/indicator.ts';
import { measuresFollowed } from '../qualitative/goal-meaning.ts';
import type { Match } from './match-catalogue.ts';
import { plainName } from './plain-name.ts';

/**
 * Says of each goal that goes in step with something which indicator of the report that is: of 与经济增长同步 its gross product.
 * Null stays where the report has no such indicator.
 */
export function nameFollowed(indicators: readonly Indicator[], match: Match): Indicator[] {
  const byName = new Map(indicators.map(({ id, name }) => [plainName(name), id]));
  const idOf = (words: string): string | null => {
    const names = measuresFollowed(words).map((name) => match(name)?.name ?? name);
    const ids = names.flatMap((name) => byName.get(plainName(name)) ?? []);
    return ids[0] ?? null;
  };
  return indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.map((observation) => {
      const { follows } = observation;
      if (!follows) return observation;
      return { ...observation, follows: { ...follows, indicator: idOf(follows.text) } };
    }),
  }));
}
