import type { Figure } from '../quantities/quantity.ts';
import { shareBounds } from './share-bounds.ts';

/** Figures that stand in one list with nothing between but joints: 3.8%和8.5%, 全省第三位和第二位. */
export interface FigureGroup {
  figures: Figure[];
  start: number;
  end: number;
}

const joint = /^(?:[、和及与]|以及|,)(?:每人每[月年])?$/;

/** 645元/月、4318元/年: standards of one kind, for spans of their own. */
const sameUnit = (one: string | null, other: string | null) =>
  one === other ||
  (one !== null && /\/[月年]$/.test(one) && /\/[月年]$/.test(other ?? '') && one[0] === other?.[0]);

const alike = (one: Figure | undefined, other: Figure) =>
  one?.kind === other.kind &&
  (one.kind !== 'quantity' || (other.kind === 'quantity' && sameUnit(one.unit, other.unit)));

const isAmount = (figure: Figure | undefined) =>
  figure?.kind === 'quantity' && figure.unit !== null && !/[%‰点]$/.test(figure.unit);

/** 分别达到356万人次和18.9亿元: amounts of several things, each in its unit, where nothing counted follows. */
const amountsOfSeveral = (text: string, one: Figure | undefined, other: Figure) =>
  isAmount(one) && isAmount(other) && /^(?:[,;。)、和及与]|$)/.test(text.slice(other.end));

/** A rank that names no scope is in that of the one before it: 全省第三位和|第二位. */
const withinSame = (before: Figure | undefined, figure: Figure): Figure =>
  figure.kind === 'rank' && figure.scope === null && before?.kind === 'rank'
    ? { ...figure, scope: before.scope }
    : figure;

/**
 * Gathers figures into lists: 分别为每人每月380元和|每人每年2400元. A comma joins only figures after 分别, and only
 * bare ones: 4.9%,10%和10%.
 */
export function groupFigures(text: string, figures: readonly Figure[]): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, figure.start);
    const first = last?.figures[0];
    const listed =
      last !== undefined &&
      joint.test(between) &&
      (alike(first, figure) || amountsOfSeveral(text, first, figure));
    const respectively =
      last !== undefined && text.slice(Math.max(0, last.start - 12), last.start).includes('分别');
    if (last !== undefined && listed && (between !== ',' || respectively)) {
      last.figures.push(withinSame(last.figures.at(-1), figure));
      last.end = figure.end;
    } else groups.push({ figures: [figure], start: figure.start, end: figure.end });
  }
  return groups.map((group) =>
    text.slice(Math.max(0, group.start - 12), group.start).includes('分别')
      ? { ...group, figures: shareBounds(text, group.figures) }
      : group,
  );
}
