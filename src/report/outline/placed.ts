import type { Block } from './block.ts';

/** Where a line stands; a `first-section` also opens a part that has no heading of its own. */
export type Level = 'part' | 'section' | 'first-section' | 'text';

/** A line with its level. */
export interface Placed {
  block: Block;
  level: Level;
}
