import type { Via } from './match-names.ts';
import type { LatinNames } from './name-entry.ts';

/** Fewer initials, or letters of full pinyin, would spell nearly anything. */
const shortestInitials = 2;
const shortestPinyin = 3;
/** Initials that begin inside a text mean something only when there are enough of them. */
const shortestInside = 3;

export interface Spelling {
  via: Extract<Via, 'pinyin' | 'initials'>;
  /** the characters the query spells */
  text: string;
  /** 0 the whole text, 1 its beginning, 2 inside it */
  near: number;
}

/** Which characters of a text a query spells by whole syllables from `from` on (the last one may be cut): how many. */
function spelled(syllables: readonly string[], from: number, query: string): number {
  let rest = query;
  for (let at = from; at < syllables.length; at += 1) {
    const syllable = syllables[at] ?? '';
    if (syllable.startsWith(rest)) return at + 1 - from;
    if (syllable === '' || !rest.startsWith(syllable)) return 0;
    rest = rest.slice(syllable.length);
  }
  return 0;
}

/** A way to read texts: one syllable for each character; what is not Chinese stands for itself. */
export function reader({ readings, otherwise }: LatinNames): (text: string) => string[] {
  const usual = new Map(
    Object.entries(readings).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  return (text) =>
    otherwise[text]?.split(' ') ??
    [...text].map((character) => usual.get(character) ?? character.toLowerCase());
}

/**
 * The characters of a text that a query spells in pinyin: by the initials of its syllables (dqsczz), or in full, the last
 * syllable perhaps not to its end (diqusheng, diqushe). Either begins with a syllable.
 * @param syllables of the text, one a character
 */
export function spelt(text: string, syllables: readonly string[], query: string): Spelling | null {
  if (query.length < shortestInitials || !/^[a-z]+$/u.test(query)) return null;
  const characters = [...text];
  const spelling = (via: Spelling['via'], from: number, length: number): Spelling => ({
    via,
    text: characters.slice(from, from + length).join(''),
    near: from > 0 ? 2 : length === characters.length ? 0 : 1,
  });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const at = initials.indexOf(query);
  if (at === 0 || (at > 0 && query.length >= shortestInside)) {
    return spelling('initials', at, query.length);
  }
  if (query.length < shortestPinyin) return null;
  for (let from = 0; from < syllables.length; from += 1) {
    const length = spelled(syllables, from, query);
    if (length > 1 || (length === 1 && syllables[from] === query)) {
      return spelling('pinyin', from, length);
    }
  }
  return null;
}
