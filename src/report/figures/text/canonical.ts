/**
 * Text as the grammar reads it: half-width letters, digits and punctuation, one kind of dash, no white space
 * (one space is left where it keeps two numbers apart), with the way back to the source for each character.
 */
export interface Canonical {
  text: string;
  /** at[i] is the offset in the raw source of text[i]; one more entry marks the end */
  at: number[];
}

const alone: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−﹣'].map((dash): [string, string] => [dash, '-']),
  ['﹪', '%'],
  ['℅', '%'],
  ['〜', '~'],
  ['∼', '~'],
  ['‚', ','],
  ['﹐', ','],
  ['﹔', ';'],
]);

/** Most of the text: neither white space nor anything that folds. */
const isHan = (character: string): boolean => character >= '\u4E00' && character <= '\u9FFF';

/** The canonical form of one UTF-16 code unit; always one code unit, so that places are kept. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return alone.get(character) ?? character;
}

const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);

/** Reads raw[start, end) canonically. Nothing is ever moved: only white space is left out. */
export function canonical(raw: string, start: number, end: number): Canonical {
  let text = '';
  const at: number[] = [];
  let space = -1;
  for (let place = start; place < end; place += 1) {
    const character = raw.charAt(place);
    const han = isHan(character);
    if (!han && /\s/.test(character)) {
      if (space < 0) space = place;
      continue;
    }
    const folded = han ? character : fold(character);
    if (space >= 0 && isDigit(folded) && isDigit(text.at(-1))) {
      text += ' ';
      at.push(space);
    }
    space = -1;
    text += folded;
    at.push(place);
  }
  at.push(end);
  return { text, at };
}

/** The raw span of canonical [start, end): from its first character to just past its last one. */
export function rawSpan(
  reading: Canonical,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = reading.at[start] ?? 0;
  const last = end > start ? reading.at[end - 1] : undefined;
  return { start: first, end: last === undefined ? first : last + 1 };
}
