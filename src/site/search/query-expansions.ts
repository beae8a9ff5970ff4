import { fold } from './fold-for-search.ts';
import type { NameMatch, Via } from './match-names.ts';
import type { Synonym } from './name-entry.ts';

/** Another way to say a query that the text may use: “GDP → 地区生产总值”. */
export interface Expansion {
  from: string;
  to: string;
  via: Via | 'synonym';
}

/** More than this many readings of one query would bury what was asked. */
const most = 3;

/**
 * Phrases of the text that a query stands for: synonyms, then the names of indicators it reaches by another of their names.
 * A phrase that holds the query is left out: looking for the query has found it already.
 * @param phrases of the text that the query spells in pinyin
 */
export function expand(
  query: string,
  typed: string,
  matches: readonly NameMatch[],
  synonyms: readonly Synonym[],
  phrases: readonly string[] = [],
): Expansion[] {
  const near = Math.floor(matches[0]?.distance ?? 0) + 1;
  const spoken = synonyms
    .filter(([says]) => fold(says).text === query)
    .map(([, means]): Expansion => ({ from: typed, to: means, via: 'synonym' }));
  const named = matches
    .filter((match) => match.via !== 'name' && match.distance < near)
    .flatMap(({ entry, via, form }): Expansion[] => {
      const from = via === 'within' || via === 'alias' ? form : typed;
      if (via === 'pinyin' || via === 'initials') return [{ from, to: form, via }];
      const others = entry.aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
      return [entry.name, ...others].map((to) => ({ from, to, via }));
    });
  const spelt = phrases.map((to): Expansion => ({ from: typed, to, via: 'pinyin' }));
  const seen = new Set<string>();
  return [...spoken, ...named, ...spelt]
    .filter(({ to }) => {
      const text = fold(to).text;
      const fresh = !seen.has(text) && !text.includes(query);
      seen.add(text);
      return fresh;
    })
    .slice(0, most);
}
