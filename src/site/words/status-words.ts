import type { Status } from '../../model/observation.ts';

/** How far a figure is a fact, in the words readers see and screen readers say. */
const WORDS: Record<Status, string> = { actual: '实绩', estimate: '预计', target: '目标' };

/** The class of the figure mark of a status (square, hollow square, hollow triangle). */
const MARKS: Record<Status, 'r' | 'e' | 't'> = { actual: 'r', estimate: 'e', target: 't' };

/** A status in Chinese: 实绩, 预计, 目标. */
export const statusWords = (status: Status): string => WORDS[status];

/** The mark of a status: `r` result, `e` estimate, `t` target. */
export const statusMark = (status: Status): 'r' | 'e' | 't' => MARKS[status];
