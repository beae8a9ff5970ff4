import type { Condition } from '../../site/search/condition.ts';
import type { FigureEntry } from '../../site/search/figure-entry.ts';
import type { Names } from '../../site/search/name-entry.ts';

/** A figure that meets a condition, and of which report it is. */
export interface FigureHit {
  report: string;
  figure: FigureEntry;
}

export interface FigureHits {
  condition: Condition;
  certain: FigureHit[];
  /** those whose bound leaves it open */
  possible: FigureHit[];
  /** a list of at most so many of each */
  draw: (names: Names, limit: number) => HTMLElement | null;
}

/** Finds the figures a folded query asks for, in one report or in all, with how they are drawn. */
export type FindFigureHits = (
  phrase: string,
  names: Names,
  only: string | null,
) => Promise<FigureHits | null>;
