import type { UnitWords } from '../../language/units.ts';
import { findGoals } from './qualitative/find-goals.ts';
import { findResults } from './qualitative/find-results.ts';
import type { IsKnown } from './owners/split-list.ts';
import { findInText } from './find-in-text.ts';
import type { NumbersInText } from './find-in-text.ts';
import { chooseOwner } from './stages/choose-owner.ts';
import type { Clause, StatedClause } from './stages/clause.ts';
import { cutClauses } from './stages/cut-clauses.ts';
import { decideExtent } from './stages/decide-extent.ts';
import { decideMeasure } from './stages/decide-measure.ts';
import { findCountedNoun } from './stages/find-counted-noun.ts';
import { findYardstick } from './stages/find-yardstick.ts';
import { hearBareClauses } from './stages/hear-bare-clauses.ts';
import type { Memory } from './stages/memory.ts';
import { nameOwners } from './stages/name-owners.ts';
import { placeInTime } from './stages/place-in-time.ts';
import { pastStop, remember } from './stages/remember.ts';
import { splitLead } from './stages/split-lead.ts';
import { writeStatements } from './stages/write-statements.ts';

/**
 * The grammar of figures: how a sentence becomes statements of who has which number. To read it in one sitting, follow one sentence
 * of content/sources/panjin-2021.txt (1-4.s15) through the stages, which `readSentence` and `readClause` below call in this order:
 *
 *     全市民营经济税收增速达到16.6%,占全部税收收入比重超过60%。
 *
 * The sentence:
 * 1. findInText   finds the numerals (findNumerals): 16.6 and 60; leaves out those that state nothing (excuseNumbers, by the rules of
 *                 excuses/: a year, a name; here none); and reads each of the others with its comparator and unit into a figure
 *                 (readQuantity, readRank): 16.6% exactly, and 超过60%, more than 60 %
 * 2. findGoals, findResults   add figures in words (增速高于全省平均水平); here none
 * 3. cutClauses   cuts the sentence into clauses, a list of figures each, with its lead (the words before) and its tail (those
 *                 behind): “全市民营经济税收增速达到” 16.6% “”, and “占全部税收收入比重” 超过60% “”
 *
 * Each clause (a stage takes the clause, and gives it back with what it found; stages/clause.ts says what that is):
 * 4. hearBareClauses    what clauses without figures before it spoke of; here there are none
 * 5. findYardstick      what the figure is a difference from (高于全国…); here nothing
 * 6. placeInTime        a year written with the number (由2015年的…); here none
 * 7. splitLead          the lead from its end: 增速达到 is a cue of change, and of 全市民营经济税收 the noun is 民营经济税收;
 *                       占全部税收收入比重 has no cue
 * 8. findCountedNoun    a noun behind the number (45项重要改革事项); here none
 * 9. decideMeasure      16.6% is a growth, since a word of change stands before it; 60% a level, since none does
 * 10. chooseOwner       the first rule of owner-rules/ that fits: `as-said` takes 民营经济税收, and `share-of-another` says that a lead
 *                       which begins with 占 names a share of the owner before
 * 11. nameOwners        民营经济税收, and in full 民营经济税收占全部税收收入比重; a list of owners would be split here
 * 12. decideExtent      how the figure stands to a span of years: at its end, through it, before it, or open
 * 13. writeStatements   民营经济税收 · growth · 16.6 %; 民营经济税收占全部税收收入比重 · level · more than 60 %
 *
 * `npm run content -- --source content/sources/panjin-2021.txt --explain 1-4.s15` prints just that, and so for any other sentence.
 *
 * After each clause `remember` keeps what later ones may leave out. observe.ts then gives each statement its period, its status and
 * its commitment (2020, actual, none), which makes it an observation; identity/ finds the indicator it belongs to.
 *
 * Words used here, each for one thing:
 * - numeral: digits or characters that write a number; quantity: a numeral with comparator and unit; rank: an ordinal with its scope;
 *   goal: a goal or result in words; figure: any of these three
 * - clause: a list of figures with its words; bare clause: one without figures
 * - cue: the verb or noun before a number that says what it is (达到, 增长); yardstick: what it is compared with
 * - subject: what this place calls the thing measured; owner: its full name, with what the place leaves out; theme: what a bare clause
 *   speaks of; facet: a side of an owner that is spoken of, 总量 or 增速
 * - statement: a figure with owner and measure; observation: a statement with period and status
 */

/** What the grammar must know of a sentence besides its words. */
export interface SentenceContext {
  /** what the sentences before have said */
  memory: Memory;
  /** whether the catalogue knows a name */
  known: IsKnown;
  /** the units that the catalogue models */
  units: UnitWords;
  /** it stands in a paragraph of headline results or targets, where goals without a number count */
  headline: boolean;
  /** it tells of what was done, where results in words count */
  looksBack: boolean;
}

/** A sentence as the grammar has read it. */
export interface SentenceReading {
  numbers: NumbersInText;
  clauses: readonly StatedClause[];
  /** what the next sentence may refer back to */
  memory: Memory;
}

/** Reads a canonical sentence: its numerals, its figures, and the clauses they stand in. */
export function readSentence(text: string, context: SentenceContext): SentenceReading {
  const numbers = findInText(text, context.units.read);
  const goals = context.headline ? findGoals(text, numbers.figures) : [];
  const stated = [...numbers.figures, ...goals];
  const results = context.looksBack ? findResults(text, stated) : [];
  const figures = [...stated, ...results].sort((one, other) => one.start - other.start);
  let { memory } = context;
  const clauses = cutClauses(text, figures).map((cut) => {
    const before = cut.afterStop ? pastStop(memory) : memory;
    const clause = readClause({
      ...cut,
      memory: before,
      known: context.known,
      counts: context.units.counts,
    });
    memory = remember(clause);
    return clause;
  });
  return { numbers, clauses, memory };
}

/** Reads a clause, stage by stage. */
export function readClause(cut: Clause): StatedClause {
  const heard = hearBareClauses(cut);
  const compared = findYardstick(heard);
  const timed = placeInTime(compared);
  const split = splitLead(timed);
  const counted = findCountedNoun(split);
  const measured = decideMeasure(counted);
  const owned = chooseOwner(measured);
  const named = nameOwners(owned);
  const extended = decideExtent(named);
  return writeStatements(extended);
}
