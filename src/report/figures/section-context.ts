import { unitWords } from '../../language/units.ts';
import type { UnitWords } from '../../language/units.ts';
import type { Unit } from '../../model/unit.ts';
import type { Span } from '../../model/span.ts';
import type { Outline } from '../outline/outline.ts';
import type { TimeFrame } from './context/frame-of-time.ts';
import { paragraphFrames } from './context/frames.ts';
import type { Match } from './identity/match-catalogue.ts';
import type { IsKnown } from './owners/split-list.ts';
import { headlineParagraphs } from './qualitative/headline-paragraphs.ts';

/** What reading a section needs of its report. */
export interface SectionContext {
  raw: string;
  outline: Outline;
  /** the time each paragraph speaks of, by its start */
  frames: ReadonlyMap<number, TimeFrame>;
  /** the paragraphs of headline results and targets */
  headlines: readonly Span[];
  /** whether the catalogue knows a name */
  known: IsKnown;
  /** the units that the catalogue models */
  units: UnitWords;
}

/** What reading the sections of an outlined text needs, with the names and the units that the catalogue knows. */
export const sectionContext = (
  raw: string,
  outline: Outline,
  match: Match,
  units: readonly Unit[],
): SectionContext => ({
  raw,
  outline,
  frames: paragraphFrames(raw, outline),
  headlines: headlineParagraphs(raw, outline),
  known: (name) => match(name) !== undefined,
  units: unitWords(units),
});
