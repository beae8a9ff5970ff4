import type { matchLatin } from '../../site/search/match-latin.ts';
import type { Child } from './make-element.ts';
import type { Engine, SearchState } from './search-state.ts';
import type { FindFigureHits } from './figure-hits.ts';

/** Code that is fetched when it is first needed, and how. */
export interface FetchedCode {
  /** a module of the search index, by its address: Pagefind's engine */
  module: (address: string) => Promise<unknown>;
  /** for queries in Latin letters */
  latin: () => Promise<{ matchLatin: typeof matchLatin }>;
  /** for conditions on figures */
  figures: () => Promise<{ findFigureHits: FindFigureHits }>;
  /** for queries that find nothing */
  nothing: () => Promise<{ nothing: (found: SearchState, engine: Engine) => Promise<Child[]> }>;
  /** tells the reader where code or index are gone because the site was built anew */
  lost: () => Promise<void>;
}
