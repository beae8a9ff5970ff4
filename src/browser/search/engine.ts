import { answer, type Answer, type Source } from '../../site/search/answer.ts';
import { expand, type Expansion } from '../../site/search/expand.ts';
import { latin, matchNames, type NameMatch } from '../../site/search/match-names.ts';
import type { LatinNames, Names } from '../../site/search/name-entry.ts';
import { unpackNames, type PackedNames } from '../../site/search/packed-names.ts';
import { looksLikeCondition } from '../../site/search/looks-like-condition.ts';
import { parseQuery, type Query } from '../../site/search/query.ts';
import { routes } from '../../site/routes.ts';
import type { FoundFigures } from './found-figures.ts';
import type { Later } from './later.ts';
import { fetchJson, pagefindSource } from './pagefind-source.ts';

/** All that a query has brought so far. */
export interface Found {
  query: Query;
  answer: Answer;
  /** indicators it names, nearest first */
  matches: NameMatch[];
  /** other ways to say it */
  expansions: Expansion[];
  /** figures that meet it, when it is a condition */
  figures: FoundFigures | null;
}

export interface Options {
  report: string | null;
  /** only by the letter */
  letter: boolean;
  limit: number;
  /** also what is met without punctuation where the letter was found */
  loose: boolean;
}

export interface Engine {
  names: Names;
  source: Source;
  ask: (typed: string, options: Options) => AsyncGenerator<Found>;
}

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
