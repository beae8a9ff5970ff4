import type { Expansion } from './query-expansions.ts';
import { hitsIn, placesIn, ranked, type Group } from './hits-by-section.ts';
import { gather, placesOf, type Place } from './phrase-hits.ts';
import type { Query } from './query.ts';
import type { SectionText } from './section-text.ts';
import { bare } from './without-punctuation.ts';
import { fold } from './fold-for-search.ts';
import type { Source } from './index-source.ts';
import { meetingWords } from './meeting-words.ts';

/** Results found one way: by the letter, without punctuation, by words apart, by another name. */
export interface Layer {
  kind: 'exact' | 'bare' | 'words' | 'name';
  expansion: Expansion | null;
  groups: Group[];
  /** sections the index named but whose text was not yet asked for */
  unread: number;
  /** whether earlier reports, not asked, may have more */
  open: boolean;
}

export interface Answer {
  layers: Layer[];
  /** places met only without punctuation, held back because the letter was found */
  held: number;
  complete: boolean;
}

export interface Asking {
  query: Query;
  /** other ways to say it, taken when nothing stands there by the letter; empty when the searcher wants the letter */
  expansions: readonly Expansion[];
  report: string | null;
  /** sections read at most for one layer */
  limit: number;
  /** tell what is met without punctuation even where the letter was found */
  loose: boolean;
}

/** Sections read before the first results show; the rest follows. */
const firstRead = 2;

/** Reads the texts of sections, some first, then the rest; what is yielded grows. */
async function* read(source: Source, ids: readonly string[]): AsyncGenerator<SectionText[]> {
  const first = await Promise.all(ids.slice(0, firstRead).map(source.text));
  yield first;
  if (ids.length <= firstRead) return;
  yield [...first, ...(await Promise.all(ids.slice(firstRead).map(source.text)))];
}

/** Hits of a section for places found in it; sections without any drop. */
function groupsOf(texts: readonly SectionText[], places: (text: SectionText) => Place[]): Group[] {
  const groups = texts.map((section) => ({ section, hits: gather(section, places(section)) }));
  return ranked(groups.filter(({ hits }) => hits.length > 0));
}

const exactPlaces = (phrase: string) => (text: SectionText) => placesOf(text, phrase, 'exact');

/** Places met only when punctuation is left out: those that are exact are not told twice. */
const barePlaces = (phrase: string) => (text: SectionText) => {
  const exact = new Set(placesOf(text, phrase, 'exact').map(([start]) => start));
  return placesOf(text, phrase, 'bare').filter(([start]) => !exact.has(start));
};

async function* byLetter({ query, report, limit }: Asking, source: Source) {
  const { ids, open } = await source.candidates(query.core, report, limit);
  const rest = { expansion: null, unread: Math.max(0, ids.length - limit), open };
  for await (const texts of read(source, ids.slice(0, limit))) {
    yield [
      { kind: 'exact', groups: groupsOf(texts, exactPlaces(query.phrase)), ...rest },
      { kind: 'bare', groups: groupsOf(texts, barePlaces(query.phrase)), ...rest },
    ] satisfies Layer[];
  }
}

/** Sections that hold every word, sentences that hold them all before those that hold some. */
async function byWords({ query, report, limit }: Asking, source: Source): Promise<Layer[]> {
  if (query.words.length === 0) return [];
  const cores = query.words.map((word) => bare(fold(word)).text);
  const found = await Promise.all(cores.map((core) => source.candidates(core, report, Infinity)));
  const [first = [], ...others] = found.map(({ ids }) => ids);
  const ids = first.filter((id) => others.every((list) => list.includes(id)));
  const texts = await Promise.all(ids.slice(0, limit).map(source.text));
  const groups = meetingWords(texts, query.words);
  const unread = Math.max(0, ids.length - limit);
  return [{ kind: 'words', expansion: null, groups, unread, open: false }];
}

async function byName(asking: Asking, expansion: Expansion, source: Source): Promise<Layer> {
  const core = bare(fold(expansion.to)).text;
  const { ids, open } = await source.candidates(core, asking.report, asking.limit);
  const texts = await Promise.all(ids.slice(0, asking.limit).map(source.text));
  const groups = groupsOf(texts, exactPlaces(expansion.to));
  const unread = Math.max(0, ids.length - asking.limit);
  return { kind: 'name', expansion, groups, unread, open };
}

const found = (layers: readonly Layer[]): boolean =>
  layers.some(({ groups }) => hitsIn(groups) > 0);

/** What is told of layers found by the letter: results without punctuation are held back where exact ones are. */
function told(layers: Layer[], loose: boolean): Pick<Answer, 'layers' | 'held'> {
  const exact = layers.filter(({ kind, groups }) => kind === 'exact' && groups.length > 0);
  if (exact.length === 0 || loose) {
    return { layers: layers.filter(({ groups }) => groups.length > 0), held: 0 };
  }
  const others = layers.filter(({ kind }) => kind === 'bare').flatMap(({ groups }) => groups);
  return { layers: exact, held: placesIn(others) };
}

/**
 * Answers a query: by the letter, then without punctuation, and only where nothing stands there, by its words apart and
 * by other names. Yields what is known so far; the last answer is complete.
 */
export async function* answer(asking: Asking, source: Source): AsyncGenerator<Answer> {
  let layers: Layer[] = [];
  if (asking.query.phrase !== '') {
    for await (const known of byLetter(asking, source)) {
      layers = known;
      if (found(layers)) yield { ...told(layers, asking.loose), complete: false };
    }
    if (!found(layers)) layers = await byWords(asking, source);
    if (!found(layers)) {
      const named = asking.expansions.map((expansion) => byName(asking, expansion, source));
      layers = await Promise.all(named);
    }
  }
  yield { ...told(layers, asking.loose), complete: true };
}
