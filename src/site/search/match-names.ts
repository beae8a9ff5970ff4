import { fold } from './fold.ts';
import type { LatinNames, NameEntry } from './name-entry.ts';

/** Through which of its names an indicator was met. */
export type Via = 'name' | 'alias' | 'english' | 'pinyin' | 'initials' | 'within';

export interface NameMatch {
  entry: NameEntry;
  via: Via;
  /** the form that was met, as written */
  form: string;
  /** smaller is nearer */
  distance: number;
}

/** What English names and pinyin are written in. */
export const latin = /^[a-z0-9&+\-'.]+$/u;
/** Shorter queries would meet nearly every name by its pinyin. */
const shortestPinyin = 2;
/** Initials inside a name, not at its start, mean something only when there are enough of them. */
const shortestInside = 3;

const flat = (text: string): string => fold(text).text;

/** How near a query is to a form: 0 the same, 1 its beginning, 2 inside it; null not at all. */
function nearness(form: string, query: string): number | null {
  const at = form.indexOf(query);
  if (at < 0) return null;
  return form === query ? 0 : at === 0 ? 1 : 2;
}

/** The same over syllables, where a match may only begin with a syllable. */
function pinyinNearness(syllables: string[], query: string): number | null {
  for (let from = 0; from < syllables.length; from += 1) {
    const rest = syllables.slice(from).join('');
    if (rest.startsWith(query)) return from > 0 ? 2 : rest === query ? 0 : 1;
  }
  return null;
}

function pinyinMatch(pinyin: string, query: string): { via: Via; near: number } | null {
  if (query.length < shortestPinyin || !/^[a-z]+$/u.test(query)) return null;
  const syllables = pinyin.split(' ');
  const initials = nearness(syllables.map((syllable) => syllable.charAt(0)).join(''), query);
  if (initials !== null && (initials < 2 || query.length >= shortestInside)) {
    return { via: 'initials', near: initials };
  }
  const full = pinyinNearness(syllables, query);
  return full !== null && query.length > shortestInside ? { via: 'pinyin', near: full } : null;
}

/** English is met word by word: "retail" and "sales of" in "Total retail sales of consumer goods", never inside a word. */
function englishNearness(english: string, query: string): number | null {
  const words = english.toLowerCase().split(/[\s\-(),/]+/u);
  for (let from = 0; from < words.length; from += 1) {
    const rest = words.slice(from).join('');
    if (rest.startsWith(query)) return from > 0 ? 2 : rest === query ? 0 : 1;
  }
  return null;
}

/** The nearest of an entry's names to a query; null when none of them meets it. */
function matchEntry(
  entry: NameEntry,
  [english, pinyin]: [string, string],
  query: string,
): NameMatch | null {
  const { name, aliases } = entry;
  const found: NameMatch[] = [];
  const add = (via: Via, form: string, distance: number) =>
    found.push({ entry, via, form, distance });
  const own = nearness(flat(name), query);
  if (own !== null) add('name', name, own);
  for (const alias of aliases) {
    const near = nearness(flat(alias), query);
    if (near !== null) add('alias', alias, near + 0.5);
    else if (flat(alias).length > 1 && query.includes(flat(alias))) add('within', alias, 8);
  }
  if (own === null && query.includes(flat(name))) add('within', name, 7);
  if (latin.test(query)) {
    const near = query.length > 2 ? englishNearness(english, query) : null;
    if (near !== null) add('english', english, near + 3);
    const spelt = pinyinMatch(pinyin, query);
    if (spelt) add(spelt.via, pinyin, spelt.near + 4);
  }
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

/**
 * Indicators that a query names, by their name, aliases, English, pinyin or initials; nearest first, shorter names first.
 * A name inside a longer query (2021年GDP目标) counts only when nothing nearer was met. The query is folded; `latinNames` may be empty where it has no Latin letters.
 */
export function matchNames(
  query: string,
  entries: readonly NameEntry[],
  latinNames: LatinNames,
): NameMatch[] {
  if (query === '') return [];
  const found = entries
    .map((entry, index) => matchEntry(entry, latinNames[index] ?? ['', ''], query))
    .filter((match) => match !== null);
  const near = found.filter((match) => match.via !== 'within');
  return (near.length > 0 ? near : found).sort(
    (a, b) => a.distance - b.distance || a.entry.name.length - b.entry.name.length,
  );
}
