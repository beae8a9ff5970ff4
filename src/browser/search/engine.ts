import { answer } from '../../site/search/answer.ts';
import { expand } from '../../site/search/expand.ts';
import { latin, matchNames } from '../../site/search/match-names.ts';
import type { LatinNames, Names } from '../../site/search/name-entry.ts';
import { unpackNames, type PackedNames } from '../../site/search/packed-names.ts';
import { looksLikeCondition } from '../../site/search/looks-like-condition.ts';
import { parseQuery } from '../../site/search/query.ts';
import { routes } from '../../site/routes.ts';
import type { Engine, Found, Options } from './found.ts';
import type { Later } from './later.ts';
import { fetchJson, pagefindSource } from './pagefind-source.ts';

/** English names and pinyin are fetched once a query is in Latin letters that no alias is. */
function latinReader(names: Names): (phrase: string) => Promise<LatinNames> {
  let fetched: Promise<LatinNames> | undefined;
  return async (phrase) => {
    if (!latin.test(phrase)) return [];
    const [nearest] = matchNames(phrase, names.entries, []);
    if (nearest && nearest.distance < 1) return [];
    fetched ??= fetchJson<LatinNames>(routes.searchIndex('latin.json'));
    return fetched;
  };
}

async function start(later: Later): Promise<Engine> {
  const [source, packed] = await Promise.all([
    pagefindSource(routes.searchIndex()),
    fetchJson<PackedNames>(routes.searchIndex('names.json')),
  ]);
  const names = unpackNames(packed);
  const latinNames = latinReader(names);
  async function* ask(typed: string, options: Options): AsyncGenerator<Found> {
    const { report, letter, limit, loose } = options;
    const query = parseQuery(typed);
    const spelt = await latinNames(query.phrase);
    const named = matchNames(query.phrase, names.entries, spelt);
    const taken = letter || query.quoted !== null;
    const expansions = taken ? [] : expand(query.phrase, query.typed, named, names.synonyms);
    const matches = letter ? named.filter(({ via }) => via === 'name') : named;
    const found = { query, matches, expansions, figures: null };
    if (matches.length > 0) yield { ...found, answer: { layers: [], held: 0, complete: false } };
    const asks = !letter && looksLikeCondition(query.phrase);
    const figures = asks
      ? await (await later.figures()).findFigures(query.phrase, names, report)
      : null;
    for await (const known of answer({ query, expansions, report, limit, loose }, source)) {
      yield { ...found, figures, answer: known };
    }
  }
  return { names, source, ask };
}

let started: Promise<Engine> | undefined;

/** Fetches the engine, its index and its names, once; after a failure the next call tries again. */
export function startEngine(later: Later): Promise<Engine> {
  started ??= start(later).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}
