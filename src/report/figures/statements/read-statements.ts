import { nounAfter } from '../clauses/noun-after.ts';
import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { comparedWith, namesYardstick, yardstickIn } from '../clauses/yardstick.ts';
import type { Yardstick } from '../clauses/yardstick.ts';
import { splitList } from '../owners/split-list.ts';
import type { IsKnown } from '../owners/split-list.ts';
import type { Figure } from '../quantities/quantity.ts';
import { groupFigures } from './group-figures.ts';
import { makeStatement } from './make-statement.ts';
import { measureOf } from './measure-of.ts';
import type { Reading } from './measure-of.ts';
import { remember } from './memory.ts';
import type { Memory } from './memory.ts';
import { ownersOf, themeOf } from './owners-of.ts';
import type { Owners } from './owners.ts';
import { isShared, pairOwners } from './pair-owners.ts';
import { rankLead } from './rank-lead.ts';
import type { Statement } from './statement.ts';
import { stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { standsIn } from './stands-in.ts';
import { timeOf } from './time-of.ts';

/** Acts that make less of a stock: 消化批而未供土地427公顷,下降39.7% speaks of the act, then of the stock's fall. */
const disposal = /^(?:消化|处置|化解|压降|清理|淘汰|盘活|压减|消除|清偿)/;

const isPoints = (figure: Figure) => figure.kind === 'quantity' && /点$/.test(figure.unit ?? '');

function yardstickOf(words: string, figure: Figure): Yardstick | null {
  if (figure.kind !== 'quantity') return null;
  const found = yardstickIn(words);
  return found !== null && (isPoints(figure) || namesYardstick.test(words.slice(found.at)))
    ? found
    : null;
}

function leadOf(words: string, figure: Figure): Lead {
  if (figure.kind !== 'quantity') return rankLead(words);
  const lead = readLead(words);
  return lead.cue?.kind === 'change'
    ? { ...lead, rest: lead.rest.replace(comparedWith, '') }
    : lead;
}

function readingOf(
  figure: Figure,
  lead: Lead,
  yardstick: Yardstick | null,
  counted: boolean,
): Reading {
  if (figure.kind === 'rank') return { measure: 'rank', sign: 1 };
  if (figure.kind === 'goal') return { measure: 'qualitative', sign: 1 };
  return yardstick === null
    ? measureOf(figure, lead, counted)
    : { measure: 'difference', sign: yardstick.sign };
}

/** A投资553.1亿元、B投入133.5亿元,分别增长…: as many of the last owners as there are figures, where fewer are at hand. */
function severalOf(
  memory: Memory,
  figures: readonly Figure[],
  lead: Lead,
): readonly string[] | null {
  const count = figures.length;
  const apart = lead.adverbs.includes('分别') || /分别/.test(lead.rest);
  if (count < 2 || !apart || memory.owners.length >= count || memory.run.length < count)
    return null;
  return memory.run.slice(-count);
}

/** The owners by full name: split, remembered, or derived from those remembered (占全省比重). */
function namesOf(
  owners: Owners,
  figures: readonly Figure[],
  lead: Lead,
  reading: Reading,
  points: boolean,
  shared: boolean,
  memory: Memory,
  known: IsKnown,
): readonly string[] {
  if (owners.kind === 'derived') return owners.names.map((name) => name + owners.facet);
  if (owners.kind === 'remembered') {
    const several = severalOf(memory, figures, lead);
    if (several !== null) return several;
    if (points && memory.derived.length > 0) return memory.derived;
    const stock =
      reading.measure === 'growth' &&
      reading.sign < 0 &&
      disposal.test(memory.verb) &&
      memory.noun !== '';
    return stock ? [memory.noun] : owners.names;
  }
  return shared && !owners.counted
    ? owners.names.flatMap((name) => splitList(name, known))
    : owners.names;
}

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
  const lead = leadOf(time.lead, first);
  const counts =
    first.kind === 'quantity' && !isPoints(first) && first.unit !== '%' && yardstick === null;
  const after = counts ? nounAfter(stretch.tail, known) : null;
  const reading = readingOf(first, lead, yardstick, after !== null);
  const owners = ownersOf(lead, reading.measure === 'growth' ? null : after, listed, memory, known);
  const shared = isShared(reading, group.figures, lead);
  const names = namesOf(
    owners,
    group.figures,
    lead,
    reading,
    isPoints(first),
    shared,
    memory,
    known,
  );
  const statements = pairOwners(names, group.figures).map(([owner, figure]) =>
    makeStatement(figure, {
      owner,
      facet: owners.kind === 'derived' ? '' : owners.facet,
      reading,
      start: yardstick === null ? figure.start : stretch.leadStart + yardstick.at,
      time: standsIn(words, time.base, lead, figure, next?.lead ?? ''),
      year: time.year,
    }),
  );
  return [statements, remember(memory, owners, names)];
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
    if (theme !== undefined) memory = { ...memory, theme };
    if (stretch.afterStop) memory = { ...memory, run: [] };
    const [found, after] = read(stretch, all[index + 1], memory, known);
    statements.push(...found);
    memory = after;
  });
  return [statements, memory];
}
