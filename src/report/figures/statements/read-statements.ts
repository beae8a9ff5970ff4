import { withoutCompletion } from '../clauses/completion.ts';
import { nounAfter } from '../clauses/noun-after.ts';
import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { comparedWith, namesYardstick, yardstickIn } from '../clauses/yardstick.ts';
import type { Yardstick } from '../clauses/yardstick.ts';
import type { IsKnown } from '../owners/split-list.ts';
import { twofold } from '../owners/twofold.ts';
import type { Figure } from '../quantities/quantity.ts';
import { announcedBy, listedBy } from './announced.ts';
import { groupFigures } from './group-figures.ts';
import { makeStatement } from './make-statement.ts';
import { measureOf } from './measure-of.ts';
import type { Reading } from './measure-of.ts';
import { remember } from './memory.ts';
import type { Memory } from './memory.ts';
import { namesOf } from './names-of.ts';
import { ownersOf, themeOf } from './owners-of.ts';
import { isShared, pairOwners } from './pair-owners.ts';
import { rankLead } from './rank-lead.ts';
import type { Statement } from './statement.ts';
import { stretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { standsIn } from './stands-in.ts';
import { timeOf } from './time-of.ts';

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
  const lead = readLead(withoutCompletion(words));
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

/**
 * 生产总值增长14%,力争达到16%; 增长10.2%,未达到12%的预期目标; 上涨2.1%,控制在3%以内: what is
 * striven for is the growth just named.
 */
function strivesOn(
  reading: Reading,
  figure: Figure,
  words: string,
  lead: Lead,
  { growth }: Memory,
): Reading | null {
  const strives = lead.rest === '' && /^(?:并|全力)?(?:力争|争取|确保|冲刺|控制在)/.test(words);
  const goesOn = strives || /^未(?:能)?(?:达到|完成|实现)?$/.test(words);
  const share = figure.kind === 'quantity' && figure.unit === '%' && reading.measure === 'level';
  return goesOn && share && growth !== null ? { measure: 'growth', sign: growth } : null;
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
  const plainLead = leadOf(time.lead, first);
  // 比年初预期分别低2.4个和6.2个百分点
  const lead =
    yardstick !== null && words.includes('分别', yardstick.at)
      ? { ...plainLead, adverbs: [...plainLead.adverbs, '分别'] }
      : plainLead;
  const counts =
    first.kind === 'quantity' &&
    !isPoints(first) &&
    first.unit !== null &&
    first.unit !== '%' &&
    yardstick === null;
  const after = counts ? nounAfter(stretch.tail, known) : null;
  const plain = readingOf(first, lead, yardstick, after !== null);
  const reading = strivesOn(plain, first, words, lead, memory) ?? plain;
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
  const names = twofold(named, group.figures.length);
  const statements = pairOwners(names, group.figures).map(([owner, figure]) =>
    makeStatement(figure, {
      owner,
      called: owner === owners.names[0] ? (owners.called ?? owner) : owner,
      facet: owners.kind === 'derived' ? '' : owners.facet,
      reading,
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
    if (theme !== undefined) memory = { ...memory, theme };
    if (stretch.afterStop) memory = { ...memory, run: [], stateUnit: null };
    const clause = stretch.before.at(-1);
    memory = {
      ...memory,
      announced: clause === undefined ? '' : announcedBy(clause),
      listed: clause === undefined ? [] : listedBy(clause),
    };
    const [found, after] = read(stretch, all[index + 1], memory, known);
    statements.push(...found);
    memory = after;
  });
  return [statements, memory];
}
