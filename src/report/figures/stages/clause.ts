import type { CountedNoun } from '../clauses/noun-after.ts';
import type { Lead } from '../clauses/read-lead.ts';
import type { Yardstick } from '../clauses/yardstick.ts';
import type { Owner } from '../owners/owner.ts';
import type { Subject } from '../owners/read-subject.ts';
import type { IsKnown } from '../owners/split-list.ts';
import type { Figure, FigureList } from '../quantities/quantity.ts';
import type { BareWords } from './bare-words.ts';
import type { Measured } from './measured.ts';
import type { Memory } from './memory.ts';
import type { Extent, Statement } from './statement.ts';

/**
 * A list of figures with the words that speak of it, as it is cut from a sentence. Each stage of the grammar takes a clause
 * and gives it back with what it found out; the types below say what that is, in the order of the stages.
 */
export interface Clause {
  /** the canonical text of the whole sentence */
  text: string;
  figures: FigureList;
  /** the first of them, whose kind and unit stand for all */
  first: Figure;
  /** the lead: the words from the last boundary, or the figure before, to the first figure */
  words: string;
  /** where the lead begins in the sentence */
  from: number;
  /** the words from the last figure to the next boundary, figure or item of a list */
  tail: string;
  /** the lead of the next clause with figures; null at the end of the sentence */
  nextWords: string | null;
  /** joined by 、 or 和 to a figure just before */
  listed: boolean;
  /** the first of its sentence with figures */
  opens: boolean;
  /** a `;` or the sentence's head stands between it and the figure before */
  afterStop: boolean;
  /** the clauses without figures since the last figure or `;`, nearest last */
  bare: readonly string[];
  /** whether the catalogue knows a name */
  known: IsKnown;
  /** whether a unit is a counting word */
  counts: (unit: string | null) => boolean;
  /** what the clauses before have said */
  memory: Memory;
}

/** After hearBareClauses. */
export interface HeardClause extends Clause {
  heard: BareWords;
}

/** After findYardstick. */
export interface ComparedClause extends HeardClause {
  /** what the figure is a difference from (低于考核目标); null where it is none */
  yardstick: Yardstick | null;
}

/** What a lead says of time next to its number. */
export interface TimeSaid {
  /** the lead without it, and without the yardstick */
  words: string;
  /** the figure is the first of two levels: 由187元提高到252元 */
  base: boolean;
  /** a year, a plan or 上年 written with the number: 由2015年的187元 */
  year: string | null;
}

/** After placeInTime. */
export interface TimedClause extends ComparedClause {
  time: TimeSaid;
}

/** After splitLead. */
export interface SplitClause extends TimedClause {
  /** the lead taken apart from its end: adverbs, cue, noun of change, and the rest */
  lead: Lead;
  /** the rest of the lead, taken apart: flow verbs and noun */
  subject: Subject;
}

/** After findCountedNoun. */
export interface CountedClause extends SplitClause {
  /** what is counted, where its noun stands after the number; null where none does */
  counted: CountedNoun | null;
}

/** After decideMeasure. */
export interface MeasuredClause extends CountedClause {
  measured: Measured;
}

/** After chooseOwner. */
export interface OwnedClause extends MeasuredClause {
  /** whose the figures are, before lists are split, and the rule that chose it */
  owner: Owner & { rule: string };
}

/** How the names of the owners were come by. */
export type Naming =
  'as chosen' | 'list split' | 'owners said before' | 'share said before' | 'stock said before';

/** After nameOwners. */
export interface NamedClause extends OwnedClause {
  /** the owners by full name, in the order of the figures */
  names: readonly string[];
  naming: Naming;
}

/** After decideExtent. */
export interface ExtendedClause extends NamedClause {
  extent: Extent;
}

/** After writeStatements: all that is known of it. */
export interface StatedClause extends ExtendedClause {
  statements: readonly Statement[];
}
