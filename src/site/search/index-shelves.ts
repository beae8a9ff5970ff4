/**
 * How search stays quick as reports add up. What a query costs is bounded by what is read for it, never by what there is:
 * - the index comes in files of one stretch of characters each, and a query asks for its first six characters only;
 * - it names sections; the texts of those that are shown are read, forty at first (shown-at-most.ts), more when asked for;
 * - the newest sections stand on a shelf of their own. A common phrase is found there often enough, and the thousands of
 *   its places in earlier reports are neither listed nor sorted; a rare one is asked for on both shelves, and is rare on both.
 */
export const recent = '0';
export const earlier = '1';

/** Sections on the shelf of recent ones: ten reports of twenty. */
const room = 200;

/** The shelf of a section by its place among all sections, newest reports first. */
export const shelfOf = (place: number): string => (place < room ? recent : earlier);

/** Whether so many sections take both shelves; where one is enough, nothing is asked by shelf. */
export const isShelved = (sections: number): boolean => sections > room;
