import { fold } from './fold-for-search.ts';
import type { NameEntry } from './name-entry.ts';

/** Through which of its names an indicator was met. */
export type Via = 'name' | 'alias' | 'english' | 'pinyin' | 'initials' | 'within';

export interface NameMatch {
  entry: NameEntry;
  via: Via;
  /** the form that was met, as written; of pinyin and initials, the characters they spell */
  form: string;
  /** smaller is nearer */
  distance: number;
}

const flat = (text: string): string => fold(text).text;

/** How near a query is to a form: 0 the same, 1 its beginning, 2 inside it; null not at all. */
function nearness(form: string, query: string): number | null {
  const at = form.indexOf(query);
  if (at < 0) return null;
  return form === query ? 0 : at === 0 ? 1 : 2;
}

/** The ways a query meets an entry by its name and aliases. */
function matchEntry(entry: NameEntry, query: string): NameMatch[] {
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
  return found;
}

/**
 * Matches in the order readers want them, each entry once: nearest first, shorter names first. A name inside a longer
 * query (2021年GDP目标) counts only when nothing nearer was met.
 */
export function nearestFirst(found: readonly NameMatch[]): NameMatch[] {
  const sorted = [...found].sort(
    (a, b) => a.distance - b.distance || a.entry.name.length - b.entry.name.length,
  );
  const near = sorted.filter(
    ({ entry }, index) => sorted.findIndex((match) => match.entry === entry) === index,
  );
  const whole = near.filter(({ via }) => via !== 'within');
  return whole.length > 0 ? whole : near;
}

/** Indicators that a folded query names by their names and aliases, nearest first. */
export const matchNames = (query: string, entries: readonly NameEntry[]): NameMatch[] =>
  query === '' ? [] : nearestFirst(entries.flatMap((entry) => matchEntry(entry, query)));
