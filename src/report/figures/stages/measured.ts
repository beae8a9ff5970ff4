import type { Measure } from '../../../model/observation.ts';

/** What kind of statement a figure is, its sign, and what decided that. */
export interface Measured {
  measure: Measure;
  sign: 1 | -1;
  by: MeasuredBy;
}

/** What a measure can be decided by, in plain words. */
export type MeasuredBy =
  | 'an ordinal is a rank'
  | 'a goal in words has no number'
  | 'a yardstick stands before the number'
  | 'percentage points are a difference'
  | 'a noun of change stands before the number'
  | 'a verb of change stands before the number'
  | 'the lead opens with a verb that lessens'
  | 'it goes on with the growth just named'
  | 'a change stands behind the number'
  | 'no word of change stands with it';
