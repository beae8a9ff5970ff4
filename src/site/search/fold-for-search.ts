/** A text made comparable, with the way back: unit `i` of `text` comes from `source.slice(starts[i], ends[i])`. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** A character with the marks that combine with it: what NFKC may have to see together. */
const cluster = /[^\p{M}]\p{M}*|\p{M}+/gu;

/** White space, and the invisible characters a copy may bring: soft hyphen, zero-width space and joiners, BOM. */
const invisible = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const foldCluster = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(invisible, '');

/**
 * Folds a text so that width, case and spaces no longer matter: NFKC, lower case, no white space.
 * Offsets are UTF-16 code units; index and query are folded by this one function, so they cannot disagree.
 */
export function fold(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(cluster)) {
    const folded = foldCluster(match[0]);
    starts.push(...Array<number>(folded.length).fill(match.index));
    ends.push(...Array<number>(folded.length).fill(match.index + match[0].length));
    text += folded;
  }
  return { text, starts, ends };
}
