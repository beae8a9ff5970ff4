import { answer } from '../../site/search/result-layers.ts';
import { expand } from '../../site/search/query-expansions.ts';
import type { LatinMatches } from '../../site/search/match-latin.ts';
import { matchNames } from '../../site/search/match-names.ts';
import type { LatinNames, Names } from '../../site/search/name-entry.ts';
import { unpackNames, type PackedNames } from '../../site/search/packed-names.ts';
import { inReport } from '../../site/search/matches-in-report.ts';
import { looksLikeCondition } from '../../site/search/looks-like-condition.ts';
import { parseQuery } from '../../site/search/query.ts';
import { isShelved } from '../../site/search/index-shelves.ts';
import { routes } from '../../site/routes.ts';
import type { Engine, SearchState, Options } from './search-state.ts';
import type { FetchedCode } from './fetched-code.ts';
import { fetchJson, pagefindSource } from './pagefind-source.ts';

/** What English names and pinyin are written in. */
const latin = /^[a-z0-9&+\-'.]*[a-z][a-z0-9&+\-'.]*$/u;

/** Reads a query by its names; English names and pinyin are fetched once one is in Latin letters that no alias is. */
function nameReader(names: Names, later: FetchedCode): (phrase: string) => Promise<LatinMatches> {
  let fetched: Promise<LatinNames> | undefined;
  return async (phrase) => {
    const named = matchNames(phrase, names.entries);
    const known = named[0] !== undefined && named[0].distance < 1;
    if (known || !latin.test(phrase)) return { named, phrases: [] };
    fetched ??= fetchJson<LatinNames>(routes.searchIndex('latin.json'));
    const [{ matchLatin }, spellings] = await Promise.all([later.latin(), fetched]);
    return matchLatin(phrase, names, spellings, named);
  };
}

async function start(later: FetchedCode): Promise<Engine> {
  const fetched = fetchJson<PackedNames>(routes.searchIndex('names.json'));
  const shelved = fetched.then(({ sections }) => isShelved(sections));
  const [source, packed] = await Promise.all([
    pagefindSource(routes.searchIndex(), attempts, later.module, shelved),
    fetched,
  ]);
  const names = unpackNames(packed);
  const read = nameReader(names, later);
  async function* ask(typed: string, options: Options): AsyncGenerator<SearchState> {
    const { report, letter, limit, loose } = options;
    const query = parseQuery(typed);
    const { named, phrases } = await read(query.phrase);
    const taken = letter || query.quoted !== null;
    const expansions = taken
      ? []
      : expand(query.phrase, query.typed, named, names.synonyms, phrases);
    const met = letter ? named.filter(({ via }) => via === 'name') : named;
    const matches = inReport(met, names, report);
    const found = { query, matches, expansions, figures: null };
    if (matches.length > 0) yield { ...found, answer: { layers: [], held: 0, complete: false } };
    const asks = !letter && looksLikeCondition(query.phrase);
    const figures = asks
      ? await (await later.figures()).findFigureHits(query.phrase, names, report)
      : null;
    for await (const known of answer({ query, expansions, report, limit, loose }, source)) {
      yield { ...found, figures, answer: known };
    }
  }
  return { names, source, ask };
}

let started: Promise<Engine> | undefined;

/** How often an engine was given up. */
let attempts = 0;

/** Gives the engine up after a failure: what it holds may be what it failed to read. The next call starts another. */
export function giveUpEngine(): void {
  started = undefined;
  attempts += 1;
}

/** Fetches the engine, its index and its names, once. */
export function startEngine(later: FetchedCode): Promise<Engine> {
  started ??= start(later);
  return started;
}
