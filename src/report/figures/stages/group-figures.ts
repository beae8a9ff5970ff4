import { boundsAfter, boundsBefore } from '../../../language/bounds.ts';
import type { Figure, FigureList, Quantity } from '../quantities/quantity.ts';

/** Figures that stand in one list with nothing between but joints: 3.8%和8.5%, 全省第三位和第二位. */
export interface FigureGroup {
  figures: FigureList;
  start: number;
  end: number;
}

const joint = /^(?:[、和及与]|以及|,)(?:每人每[月年])?$/;

/** 645元/月、4318元/年: standards of one kind, for spans of their own. */
const sameUnit = (one: string | null, other: string | null) =>
  one === other ||
  (one !== null && /\/[月年]$/.test(one) && /\/[月年]$/.test(other ?? '') && one[0] === other?.[0]);

const alike = (one: Figure, other: Figure) =>
  one.kind === other.kind &&
  (one.kind !== 'quantity' || (other.kind === 'quantity' && sameUnit(one.unit, other.unit)));

const isAmount = (figure: Figure) =>
  figure.kind === 'quantity' && figure.unit !== null && !/[%‰点]$/.test(figure.unit);

/** 分别达到356万人次和18.9亿元: amounts of several things, each in its unit, where nothing counted follows. */
const amountsOfSeveral = (text: string, one: Figure, other: Figure) =>
  isAmount(one) && isAmount(other) && /^(?:[,;。)、和及与]|$)/.test(text.slice(other.end));

/** A rank that names no scope is in that of the one before it: 全省第三位和|第二位. */
const withinSame = (before: Figure | undefined, figure: Figure): Figure =>
  figure.kind === 'rank' && figure.scope === null && before?.kind === 'rank'
    ? { ...figure, scope: before.scope }
    : figure;

const isQuantity = (figure: Figure): figure is Quantity => figure.kind === 'quantity';

/**
 * The bound that a list after 分别 says once for all: 分别增长5%、6.5%左右, 分别超过2%、5%. It stands after the last figure or
 * before the first; null in a list in which others have a bound of their own.
 */
function sharedBound(
  text: string,
  figures: FigureList,
): Pick<Quantity, 'bound' | 'boundBy'> | null {
  const quantities = figures.filter(isQuantity);
  const [only, ...others] = quantities.filter(({ bound }) => bound !== 'exact');
  if (quantities.length < 2 || only === undefined || others.length > 0) return null;
  const words = text.slice(only.start, only.end);
  const shared =
    (only === quantities.at(-1) && [...boundsAfter.keys()].some((word) => words.endsWith(word))) ||
    (only === quantities[0] && [...boundsBefore.keys()].some((word) => words.startsWith(word)));
  return shared ? { bound: only.bound, boundBy: only.boundBy } : null;
}

/** A list after 分别, with the bound that is said once given to each. */
function withSharedBound(text: string, group: FigureGroup): FigureGroup {
  const bound = isRespective(text, group.start) ? sharedBound(text, group.figures) : null;
  if (bound === null) return group;
  const [first, ...rest] = group.figures;
  const bounded = (figure: Figure) => (isQuantity(figure) ? { ...figure, ...bound } : figure);
  return { ...group, figures: [bounded(first), ...rest.map(bounded)] };
}

/** Whether 分别 stands before a place. */
const isRespective = (text: string, place: number): boolean =>
  text.slice(Math.max(0, place - 12), place).includes('分别');

/** Whether a figure goes on with the list before it. A comma joins only figures after 分别, and only bare ones: 4.9%,10%和10%. */
function goesOn(text: string, last: FigureGroup, figure: Figure): boolean {
  const between = text.slice(last.end, figure.start);
  const [first] = last.figures;
  if (!joint.test(between) || (between === ',' && !isRespective(text, last.start))) return false;
  return alike(first, figure) || amountsOfSeveral(text, first, figure);
}

/** Gathers figures into lists: 分别为每人每月380元和|每人每年2400元. */
export function groupFigures(text: string, figures: readonly Figure[]): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(text, last, figure)) {
      last.figures = [...last.figures, withinSame(last.figures.at(-1), figure)];
      last.end = figure.end;
    } else groups.push({ figures: [figure], start: figure.start, end: figure.end });
  }
  return groups.map((group) => withSharedBound(text, group));
}
