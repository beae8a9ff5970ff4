import type { ReportData } from '../report/report-data.ts';
import { contentsOf, type ContentsEntry } from '../report/contents.ts';

type Half = 'done' | 'plan' | null;

/** A section in one of the two columns. */
export interface ParallelCell {
  half: Half;
  entry: ContentsEntry;
}

/** The contents in two columns: what was done, and what is planned. */
export interface ParallelContents {
  headings: { half: Half; text: string }[];
  /** left and right; null where the other half has nothing that answers */
  rows: [ParallelCell | null, ParallelCell | null][];
}

/**
 * Sets each section of the first half beside the section that counterparts.yaml names for it; sections of the plan that
 * answer none follow in their own order. What stands outside the parts frames them: the opening before, the end after.
 */
export function parallelContents({ report, catalogue }: ReportData): ParallelContents {
  const groups = contentsOf(report);
  const cells = groups.flatMap(({ half, entries }) =>
    entries.map((entry): ParallelCell => ({ half, entry })),
  );
  const left = cells.filter(({ half }) => half === 'done');
  const right = cells.filter(({ half }) => half === 'plan');
  const firstPart = cells.findIndex(({ half }) => half !== null);
  const outside = cells.filter(({ half }) => half === null);
  const before = outside.filter((cell) => cells.indexOf(cell) < firstPart);
  const after = outside.filter((cell) => cells.indexOf(cell) > firstPart);

  const answerOf = ({ entry }: ParallelCell): ParallelCell | null => {
    const pair = catalogue.counterparts.find(({ from }) => from === entry.id);
    return right.find((cell) => cell.entry.id === pair?.to) ?? null;
  };
  const taken = new Set<ParallelCell>();
  const paired = left.map((cell): [ParallelCell, ParallelCell | null] => {
    const answer = answerOf(cell) ?? (cell === left[0] ? (right[0] ?? null) : null);
    if (!answer || taken.has(answer)) return [cell, null];
    taken.add(answer);
    return [cell, answer];
  });
  const alone = right.filter((cell) => !taken.has(cell));
  return {
    headings: groups
      .filter(({ half }) => half !== null)
      .map(({ half, heading }) => ({ half, text: heading })),
    rows: [
      ...before.map((cell): [ParallelCell, null] => [cell, null]),
      ...paired,
      ...alone.map((cell): [null, ParallelCell] => [null, cell]),
      ...after.map((cell): [null, ParallelCell] => [null, cell]),
    ],
  };
}
