import type { Condition } from '../../site/search/condition.ts';
import type { FigureEntry } from '../../site/search/figure-entry.ts';
import type { Names } from '../../site/search/name-entry.ts';

/** A figure that meets a condition, and of which report it is. */
export interface FoundFigure {
  report: string;
  figure: FigureEntry;
}

export interface FoundFigures {
  condition: Condition;
  certain: FoundFigure[];
  /** those whose bound leaves it open */
  possible: FoundFigure[];
  /** a list of at most so many of each */
  draw: (names: Names, limit: number) => HTMLElement | null;
}

/** Finds the figures a folded query asks for, in one report or in all, with how they are drawn. */
export type FindFigures = (
  phrase: string,
  names: Names,
  only: string | null,
) => Promise<FoundFigures | null>;
