import type { Bound, Measure } from '../../../model/observation.ts';

/** How a figure stands to a span of years: the base before it (由…提高到…), a run through it (累计, 年均), a state at its end, or open. */
export type Extent = 'base' | 'run' | 'state' | 'plain';

/** A figure with its owner and measure, placed in canonical text; time and identity are not settled yet. */
export interface Statement {
  /** the owner's full name at this place, ellipsis resolved, facets (总量, 增速) left out */
  owner: string;
  /** as this place calls it, with facet: 地区生产总值总量 */
  subject: string;
  measure: Measure;
  value: number | null;
  unit: string | null;
  bound: Bound;
  lower?: number;
  upper?: number;
  scope?: string;
  of?: 'level' | 'growth';
  /** what is ranked follows from the order of the text, no word of its own says it */
  ofImplied?: true;
  /** the verb of a growth or a difference, as written */
  verb?: string;
  start: number;
  end: number;
  extent: Extent;
  /** a year written with the number itself: 由2015年的187元 */
  year?: string;
}
