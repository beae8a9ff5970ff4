/** Twenty consonants: words of them are no word of any language, so no stemmer, segmenter or stop list touches them. */
const letters = 'bcdfghjklmnpqrstvwxz';
const length = 4;

/** A UTF-16 code unit as a word of four consonants (20⁴ = 160,000 words for 65,536 units), the same in every position. */
export function encodeUnit(unit: number): string {
  let word = '';
  for (let rest = unit; word.length < length; rest = Math.floor(rest / letters.length)) {
    word = letters.charAt(rest % letters.length) + word;
  }
  return word;
}

/** A folded text as one encoded word for each code unit, separated by spaces: what Pagefind indexes and is asked. */
export const encode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => encodeUnit(text.charCodeAt(at))).join(' ');

/** Stands between paragraphs in the index, so that no phrase runs from one into the next; no folded text holds it. */
export const paragraphBreak = encodeUnit(0x0a);
