import { SECTIONS_READ } from './shown-at-most.ts';
import { noFilter, type Filter } from './hits-by-section.ts';
import { cutQuery } from './longest-query.ts';

/** Everything a search page shows, as its address says it. */
export interface Search {
  q: string;
  filter: Filter;
  /** only by the letter: no other names */
  letter: boolean;
  /** also what is met without punctuation where the letter was found */
  loose: boolean;
  /** sections read at most, in steps; more by 再显示 */
  limit: number;
}

/** The parameters of a search, only those that say something, always in the same order. */
export function writeSearch({ q, filter, letter, loose, limit }: Search): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value) params.set(name, value);
  };
  set('q', q);
  set('report', filter.report);
  set('part', filter.part);
  set('section', filter.section);
  set('kind', filter.kind);
  set('figures', filter.figures ? '1' : null);
  set('letter', letter ? '1' : null);
  set('loose', loose ? '1' : null);
  set('pages', limit > SECTIONS_READ ? String(limit / SECTIONS_READ) : null);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A new search for a phrase, cut where it is too long: no filter, from the start. */
export const searchFor = (q: string): Search => ({
  q: cutQuery(q),
  filter: noFilter,
  letter: false,
  loose: false,
  limit: SECTIONS_READ,
});
