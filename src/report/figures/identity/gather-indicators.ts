import type { CatalogueEntry } from '../../../model/catalogue.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Observation } from '../../../model/observation.ts';
import { pinyinId, uniqueIds } from './indicator-id.ts';
import type { Match } from './match-catalogue.ts';
import { plainName } from './plain-name.ts';

/** An observation whose indicator is not settled. */
export interface Found {
  owner: string;
  observation: Omit<Observation, 'id'>;
  /** no word of the text says what is ranked: its id leaves `of` out */
  ofImplied: boolean;
}

/**
 * 2020-level, 2020-rank-growth, 2016-2020-growth. Of a rank whose object no word names, only 2020-rank: an id says what the
 * text says, and does not change when the parser comes to understand more of it.
 */
function observationId({ observation, ofImplied }: Found): string {
  const named = observation.measure === 'rank' && observation.of !== undefined && !ofImplied;
  const ranked = named ? `-${observation.of ?? ''}` : '';
  return `${observation.period.replace('/', '-')}-${observation.measure}${ranked}`;
}

/** 地区生产总值、GDP增长5%: a list that names one thing twice makes one statement of it, not two. */
const repeats = (indicator: Indicator, { source, measure }: Found['observation']): boolean => {
  const last = indicator.observations.at(-1);
  return last?.source.start === source.start && last.measure === measure;
};

/** The entry of the catalogue that an observation belongs to: by what its place calls it, else by its owner. */
export const entryOf = (
  match: Match,
  { owner, observation }: Pick<Found, 'owner' | 'observation'>,
): CatalogueEntry | undefined => match(observation.subject) ?? match(owner);

/** Groups observations by what they measure, in text order; what the catalogue does not know keeps the text's name. */
export function gatherIndicators(found: readonly Found[], match: Match): Indicator[] {
  const indicators = new Map<string, Indicator>();
  const idsOf = new Map<Indicator, (id: string) => string>();
  const unique = uniqueIds();
  for (const one of found) {
    const { owner, observation } = one;
    const entry = entryOf(match, one);
    const key = entry?.id ?? `?${plainName(owner)}`;
    let indicator = indicators.get(key);
    if (indicator === undefined) {
      indicator =
        entry === undefined
          ? { id: unique(pinyinId(owner)), name: owner, aliases: [], theme: null, observations: [] }
          : {
              id: unique(entry.id),
              name: entry.name,
              aliases: [...entry.aliases, ...entry.nicknames],
              theme: entry.theme,
              observations: [],
            };
      indicators.set(key, indicator);
      idsOf.set(indicator, uniqueIds());
    }
    if (repeats(indicator, observation)) continue;
    const id = idsOf.get(indicator)?.(observationId(one)) ?? '';
    indicator.observations.push({ id, ...observation });
  }
  return [...indicators.values()];
}
