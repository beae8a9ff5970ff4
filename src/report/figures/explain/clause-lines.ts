import { asSaid } from '../owner-rules/named-rules.ts';
import { ownerRules } from '../owner-rules/owner-rules.ts';
import type { Figure } from '../quantities/quantity.ts';
import type { StatedClause } from '../stages/clause.ts';
import type { Extent } from '../stages/statement.ts';

/** A line that explains: what decided, by the name it has in the code, and what it decided. */
export type ExplainedLine = readonly [by: string, what: string];

const quoted = (words: string): string => `“${words}”`;

/** The parts that say something, joined; empty where none does. */
const said = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join('; ');

/** What the words of a figure give it: value, unit, bound or scope. */
function figureLine(text: string, figure: Figure): string {
  const written = quoted(text.slice(figure.start, figure.end));
  if (figure.kind === 'goal')
    return `${written} is a goal or result in words, bound ${figure.bound}`;
  if (figure.kind === 'rank')
    return `${written} is rank ${figure.value}, ${figure.scope === null ? 'no scope named' : `scope ${figure.scope}`}`;
  const { value, lower, upper, unit, unitOfList, bound, boundBy } = figure;
  const amount = lower === undefined ? `${value}` : `${lower} to ${upper ?? ''}`;
  const from = unitOfList === true ? ' (written at the end of the list)' : '';
  const by = boundBy === null ? '' : ` (by ${boundBy})`;
  return `${written} is quantity ${amount}, unit ${unit ?? 'none'}${from}, bound ${bound}${by}`;
}

function heardLine({ heard }: StatedClause): string {
  const words = [
    heard.announced !== '' && `announced: ${heard.announced}`,
    heard.listed.length > 0 && `listed: ${heard.listed.join(', ')}`,
    heard.opened !== '' && `the sentence opens with ${heard.opened}`,
    heard.theme !== '' && `theme: ${heard.theme}`,
  ];
  return said(words);
}

function leadLine({ lead, subject }: StatedClause): string {
  const { cue, growth, adverbs, rest } = lead;
  const words = [
    cue !== null && `cue ${cue.word}, of ${cue.kind}`,
    growth !== null && 'a noun of change before the cue',
    adverbs.length > 0 && `adverbs ${[...adverbs].reverse().join(' ')}`,
    rest !== '' && `rest ${rest}`,
    subject.verb !== '' && `flow verb ${subject.verb}`,
    subject.noun !== '' && `noun ${subject.noun}`,
  ];
  return said(words);
}

function ownerLine({ owner }: StatedClause): string {
  const rule = [...ownerRules, asSaid].find((one) => one.rule === owner.rule);
  const names = owner.names.filter((name) => name !== '').join(', ') || 'none';
  const facet = owner.facet === '' ? '' : `, facet ${owner.facet}`;
  return `${names}${facet}, by rule ${owner.rule}: ${rule?.says ?? ''}`;
}

const yardstickLine = ({ yardstick, words }: StatedClause): string =>
  yardstick === null ? '' : `${words.slice(yardstick.at)}, by ${yardstick.word}`;

function timeLine({ time }: StatedClause): string {
  const year = time.year !== null && `${time.year} stands with the number`;
  return said([time.base && 'the number is the base of a change', year]);
}

function cutLine({ words, tail, listed }: StatedClause): string {
  const lead = words === '' ? 'no lead' : `lead ${quoted(words)}`;
  return said([lead, tail !== '' && `tail ${quoted(tail)}`, listed && 'an item of a list']);
}

/** What each stage of the grammar decided about a clause, in the order of the stages; one that found nothing is left out. */
export function clauseLines(clause: StatedClause): ExplainedLine[] {
  const { text, figures, counted, measured, names, naming, extent } = clause;
  const lines: ExplainedLine[] = [
    ...figures.map((figure): ExplainedLine => ['findInText', figureLine(text, figure)]),
    ['cutClauses', cutLine(clause)],
    ['hearBareClauses', heardLine(clause)],
    ['findYardstick', yardstickLine(clause)],
    ['placeInTime', timeLine(clause)],
    ['splitLead', leadLine(clause)],
    ['findCountedNoun', counted?.noun ?? ''],
    ['decideMeasure', `${measured.measure}: ${measured.by}`],
    ['chooseOwner', ownerLine(clause)],
    ['nameOwners', `${names.join(', ') || 'nobody'}: ${naming}`],
    ['decideExtent', extents[extent]],
  ];
  return lines.filter(([, what]) => what !== '');
}

/** What an extent says, in plain words. */
const extents: Readonly<Record<Extent, string>> = {
  base: 'base: it stands before the span of years',
  run: 'run: it runs through the span of years',
  state: 'state: it is found at the end of the span of years',
  plain: 'plain: the words do not say how it stands to a span of years',
};
