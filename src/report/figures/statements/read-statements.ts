import { nounAfter } from '../clauses/noun-after.ts';
import type { IsKnown } from '../owners/split-list.ts';
import { manifold } from '../owners/manifold.ts';
import type { Figure } from '../quantities/quantity.ts';
import { announcedBy, listedBy } from './announced.ts';
import { groupFigures } from './group-figures.ts';
import { makeStatement } from './make-statement.ts';
import { remember } from './memory.ts';
import type { Memory } from './memory.ts';
import { namesOf } from './names-of.ts';
import { ownersOf } from './owners-of.ts';
import { isShared, pairOwners } from './pair-owners.ts';
import {
  compared,
  growsAfter,
  isPoints,
  leadOf,
  readingOf,
  strivesOn,
  yardstickOf,
} from './reading-of.ts';
import type { Statement } from './statement.ts';
import { partnerOf } from './partner-of.ts';
import { ranksChange } from './rank-lead.ts';
import { stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { standsIn } from './stands-in.ts';
import { themeOf } from './theme-of.ts';
import { timeOf } from './time-of.ts';
import { verbOf } from './verb-of.ts';

/** Reads the statements of one stretch, and what is remembered after it. */
function read(
  stretch: Stretch,
  next: Stretch | undefined,
  memory: Memory,
  known: IsKnown,
): [Statement[], Memory] {
  const { group, lead: words, listed } = stretch;
  const [first] = group.figures;
  if (first === undefined) return [[], memory];
  const yardstick = yardstickOf(words, first);
  const time = timeOf(
    yardstick === null ? words : words.slice(0, yardstick.at),
    next?.lead ?? null,
    first.kind === 'quantity' && (first.unit === '%' || first.unit === '倍'),
  );
  const plainLead = leadOf(time.lead, first);
  const lead = compared(plainLead, words, yardstick, group.figures.length);
  const counts =
    first.kind === 'quantity' &&
    !isPoints(first) &&
    first.unit !== null &&
    first.unit !== '%' &&
    yardstick === null;
  const after = counts ? nounAfter(stretch.tail, known) : null;
  const plain = readingOf(first, lead, yardstick, after !== null);
  const reading =
    strivesOn(plain, first, words, lead, memory) ?? growsAfter(plain, first, stretch.tail) ?? plain;
  const owners = ownersOf(lead, reading.measure === 'growth' ? null : after, listed, memory, known);
  const shared = isShared(reading, group.figures, lead);
  const named = namesOf(
    owners,
    group.figures,
    lead,
    reading,
    isPoints(first),
    shared,
    memory,
    known,
  );
  const standing = standsIn(words, time.base, lead, first, next?.lead ?? '', memory.stateUnit);
  const names = manifold(named, group.figures.length);
  const statements = pairOwners(names, group.figures).map(([owner, figure]) =>
    makeStatement(figure, {
      owner,
      called: owner === owners.names[0] ? (owners.called ?? owner) : owner,
      facet: owners.kind === 'derived' ? '' : owners.facet,
      ranksChange: ranksChange(first, lead, memory, stretch.afterStop),
      reading,
      verb: verbOf(reading, lead, yardstick, stretch.tail),
      // the yardstick is named once, before the first of several figures
      start: yardstick && figure === first ? stretch.leadStart + yardstick.at : figure.start,
      time: standing,
      year: time.year,
    }),
  );
  const stateUnit = standing === 'state' && first.kind === 'quantity' ? first.unit : null;
  const growth = reading.measure === 'growth' ? reading.sign : null;
  return [statements, { ...remember(memory, owners, names), stateUnit, growth }];
}

/** Reads all statements of a sentence, in text order, and what the next sentence may refer back to. */
export function readStatements(
  text: string,
  figures: readonly Figure[],
  start: Memory,
  known: IsKnown,
): [Statement[], Memory] {
  const all = stretches(text, groupFigures(text, figures));
  const statements: Statement[] = [];
  let memory: Memory = start;
  all.forEach((stretch, index) => {
    const theme = stretch.before
      .map(themeOf)
      .filter((words) => words !== '')
      .at(-1);
    memory = { ...memory, theme: theme ?? memory.theme, opened: index === 0 ? (theme ?? '') : '' };
    if (stretch.afterStop) memory = { ...memory, run: [], stateUnit: null };
    const clause = stretch.before.at(-1);
    memory = {
      ...memory,
      announced: clause === undefined ? '' : announcedBy(clause),
      listed: clause === undefined ? [] : listedBy(clause),
    };
    const [found, after] = read(stretch, all[index + 1], memory, known);
    for (const statement of found) {
      const partner = partnerOf(statement.subject, text, statement.start);
      statements.push({ ...statement, subject: partner + statement.subject });
    }
    memory = after;
  });
  return [statements, memory];
}
