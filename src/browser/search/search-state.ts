import type { Answer } from '../../site/search/result-layers.ts';
import type { Expansion } from '../../site/search/query-expansions.ts';
import type { NameMatch } from '../../site/search/match-names.ts';
import type { Names } from '../../site/search/name-entry.ts';
import type { Query } from '../../site/search/query.ts';
import type { Source } from '../../site/search/index-source.ts';
import type { FigureHits } from './figure-hits.ts';

/** All that a query has brought so far. */
export interface SearchState {
  query: Query;
  answer: Answer;
  /** indicators it names, nearest first */
  matches: NameMatch[];
  /** other ways to say it */
  expansions: Expansion[];
  /** figures that meet it, when it is a condition */
  figures: FigureHits | null;
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
  ask: (typed: string, options: Options) => AsyncGenerator<SearchState>;
}
