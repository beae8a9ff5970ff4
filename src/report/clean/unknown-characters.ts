import type { Message } from '../../model/message.ts';
import { warning } from '../text/problem.ts';
import type { Cleaning } from './cleaning.ts';

/** What an earlier conversion put where it could not read (U+FFFD), what a font of one maker means by itself, and what no one means. */
const UNKNOWN = /[\uFFFD\p{Co}\p{Cn}]+/gu;

/** Tells of characters that stand for a lost one or for none (`character-unknown`); they are text, and kept as they stand. */
export const unknownCharacters = (text: string): Cleaning => ({
  dropped: [],
  messages: Array.from(text.matchAll(UNKNOWN), ({ 0: found, index }) => unknown(found, index)),
});

function unknown(found: string, start: number): Message {
  const [first = '', ...more] = found;
  const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return warning('character-unknown', start, {
    expected: 'a character that Unicode knows',
    found: more.length > 0 ? `${code} and ${more.length} more` : code,
    cure: 'compare with the published page: the copy lost a character here; it is kept as it stands',
  });
}
