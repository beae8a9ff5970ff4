import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { comparedWith, namesYardstick, yardstickIn } from '../clauses/yardstick.ts';
import { facets } from '../owners/measure-nouns.ts';
import { splitList } from '../owners/split-list.ts';
import type { IsKnown } from '../owners/split-list.ts';
import type { Figure } from '../quantities/quantity.ts';
import { groupFigures } from './group-figures.ts';
import { measureOf } from './measure-of.ts';
import type { Reading } from './measure-of.ts';
import type { Memory } from './memory.ts';
import { ownersOf, themeOf } from './owners-of.ts';
import type { Owners } from './owners-of.ts';
import { rankLead } from './rank-lead.ts';
import type { Statement } from './statement.ts';
import { stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { timeOf } from './time-of.ts';

const disposal = /^(?:消化|处置|化解|压降|清理|淘汰|盘活|压减|消除|清偿)/;

/** Several owners share one figure when it is a rate, a change or a rank, or when the text says 均 or 分别. */
function distributes(reading: Reading, figure: Figure, lead: Lead, many: boolean): boolean {
  if (many || lead.adverbs.some((word) => /分别|均|各|都|双双/.test(word))) return true;
  if (reading.measure !== 'level') return true;
  return figure.kind === 'quantity' && figure.unit === '%';
}

function namesOf(owners: Owners, split: boolean, known: IsKnown): readonly string[] {
  if (owners.kind !== 'new' || !split || owners.counted) return owners.names;
  return owners.names.flatMap((name) => splitList(name, known));
}

/** Pairs owners with figures: one each in order, or all owners with the one figure, or the one owner with all. */
function pairs(names: readonly string[], figures: readonly Figure[]): [string, Figure][] {
  if (names.length === figures.length) return figures.map((figure, index) => [names[index] ?? '', figure]);
  if (names.length === 1 || figures.length > 1 && names.length < figures.length) {
    return figures.map((figure, index) => [names[Math.min(index, names.length - 1)] ?? '', figure]);
  }
  if (figures.length === 1) return names.flatMap((name) => figures.map((figure): [string, Figure] => [name, figure]));
  return figures.map((figure, index) => [names[index] ?? '', figure]);
}

function read(stretch: Stretch, next: Stretch | undefined, memory: Memory, known: IsKnown): [Statement[], Memory] {
  const { group, lead: words } = stretch;
  const first = group.figures[0];
  if (first === undefined) return [[], memory];
  const points = first.kind === 'quantity' && (first.unit?.endsWith('百分点') ?? false);
  const comparing = first.kind === 'quantity' && words.length > 0 ? yardstickIn(words) : null;
  const yardstick = comparing !== null && (points || namesYardstick.test(words.slice(comparing.at))) ? comparing : null;
  const spoken = yardstick === null ? words : words.slice(0, yardstick.at);
  const time = timeOf(spoken, next?.lead ?? null);
  const lead = first.kind === 'rank' ? rankLead(time.lead) : readLead(time.lead);
  if (lead.cue?.kind === 'change') lead.rest = lead.rest.replace(comparedWith, '');
  const reading: Reading =
    first.kind === 'rank'
      ? { measure: 'rank', sign: 1 }
      : yardstick !== null
        ? { measure: 'difference', sign: yardstick.sign }
        : measureOf(first, lead);
  const tail = first.kind === 'rank' || points || reading.measure === 'growth' || first.unit === '%' ? '' : stretch.tail;
  let owners = ownersOf(lead, tail, stretch.listed, memory);
  if (owners.kind === 'remembered' && reading.measure === 'growth' && reading.sign < 0 && disposal.test(memory.verb)) {
    owners = { ...owners, names: [memory.noun] };
  }
  const split = distributes(reading, first, lead, group.figures.length > 1);
  const derived = owners.kind === 'remembered' && points && memory.derived.length > 0 ? memory.derived : null;
  const base = derived ?? namesOf(owners, split, known);
  const names = owners.kind === 'derived' ? base.map((name) => name + owners.facet) : base;
  const facet = owners.kind === 'derived' ? '' : owners.facet;
  const statements = pairs(names, group.figures).map(([owner, figure]): Statement => {
    const start = yardstick === null ? figure.start : stretch.leadStart + yardstick.at;
    const of = facets.get(facet) ?? (lead.growth !== null && reading.measure === 'rank' ? 'growth' : undefined);
    return {
      owner,
      subject: owner + facet,
      measure: reading.measure,
      value: figure.kind === 'rank' ? figure.value : figure.value * reading.sign,
      unit: figure.kind === 'rank' ? null : figure.unit,
      bound: figure.bound,
      ...(figure.kind === 'quantity' && figure.lower !== undefined && figure.upper !== undefined
        ? { lower: figure.lower, upper: figure.upper }
        : {}),
      ...(figure.kind === 'rank' && figure.scope !== null ? { scope: figure.scope } : {}),
      ...(of !== undefined && reading.measure !== 'growth' ? { of } : {}),
      start,
      end: figure.end,
      time: time.base ? 'base' : /累计|年均|年递增/.test(words) ? 'run' : lead.cue?.kind === 'state' && !/完成|实现/.test(lead.cue.word) ? 'state' : 'plain',
      ...(time.year === null ? {} : { year: time.year }),
    };
  });
  return [statements, remember(memory, owners, names, first)];
}

function remember(memory: Memory, owners: Owners, names: readonly string[], figure: Figure): Memory {
  const unit = figure.kind === 'quantity' ? figure.unit : memory.unit;
  if (owners.kind === 'new') return { owners: names, derived: [], verb: owners.verb, noun: owners.noun, unit, theme: memory.theme };
  if (owners.kind === 'derived') return { ...memory, derived: names };
  return owners.names === memory.owners ? memory : { ...memory, owners: names };
}

/** Reads all statements of a sentence, in text order, and what the next sentence may refer back to. */
export function readStatements(text: string, figures: readonly Figure[], start: Memory, known: IsKnown): [Statement[], Memory] {
  const all = stretches(text, groupFigures(text, figures));
  const statements: Statement[] = [];
  let memory: Memory = start;
  all.forEach((stretch, index) => {
    const theme = stretch.before.map(themeOf).filter((words) => words !== '').at(-1);
    if (theme !== undefined) memory = { ...memory, theme };
    const [found, after] = read(stretch, all[index + 1], memory, known);
    statements.push(...found);
    memory = after;
  });
  return [statements, memory];
}
