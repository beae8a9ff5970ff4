/** A stretch of one sentence as an address holds it: `1-2.s14:5-12`, code units within the sentence. */
export interface SelectionFragment {
  sentence: string;
  start: number;
  end: number;
}

/** Reads `#1-2.s14:5-12`; null when the fragment names no stretch. */
export function parseSelection(hash: string): SelectionFragment | null {
  const found = /^#?(.+\.s\d+):(\d+)-(\d+)$/.exec(hash);
  if (!found) return null;
  const [, sentence = '', from, to] = found;
  const start = Number(from);
  const end = Number(to);
  return start < end ? { sentence, start, end } : null;
}

/** Writes it, with its #. */
export const selectionHash = ({ sentence, start, end }: SelectionFragment): string =>
  `#${sentence}:${start}-${end}`;
