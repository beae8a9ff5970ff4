import type { FileMessages } from './file-messages.ts';

/** Messages as lines: FILE:LINE:COLUMN rule: expected …, found …; cure. Lines and columns count from 1. */
export function messageLines({ file, raw, messages }: FileMessages): string[] {
  const starts = lineStarts(raw);
  return messages.map(({ rule, start, expected, found, cure }) => {
    const line = lastAtOrBefore(starts, start);
    const column = start - (starts[line] ?? 0) + 1;
    return `${file}:${line + 1}:${column} ${rule}: expected ${expected}, found ${found}; ${cure}`;
  });
}

/** Where each line of a text begins, after CR LF, LF or CR. */
const lineStarts = (raw: string): number[] => [
  0,
  ...[...raw.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** Index of the last of the rising places that is not after a place. */
function lastAtOrBefore(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
