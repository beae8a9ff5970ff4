import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';
import { lines } from '../text/lines.ts';
import { error } from '../text/problem.ts';
import { dropCharacters } from './characters.ts';
import type { Cleaned, CleaningStep } from './cleaning.ts';
import { dropFurniture } from './furniture.ts';
import { dropHtml } from './html.ts';
import { mask } from './mask.ts';

const STEPS: readonly CleaningStep[] = [dropCharacters, dropHtml, dropFurniture];

/** Drops stray characters, HTML residue and page furniture, and refuses a text with no body (`body-missing`). */
export function clean(raw: string): Cleaned {
  let text = raw;
  let dropped: Dropped[] = [];
  let messages: Message[] = [];
  for (const step of STEPS) {
    const found = step(text);
    text = mask(text, found.dropped);
    dropped = withSwallowed(dropped, found.dropped);
    messages = messages.concat(found.messages);
  }
  if (!hasBody(text)) messages.unshift(bodyMissing(raw, dropped));
  return { text, dropped, messages };
}

/**
 * What two steps dropped, in order of place and without overlap: a tag within a line that a later step drops whole goes
 * with the line. (What was dropped reads as white space, and lines begin and end with other characters.)
 */
function withSwallowed(before: readonly Dropped[], found: readonly Dropped[]): Dropped[] {
  const all = [...found, ...before].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ end }) => {
    const outside = end > reached;
    reached = Math.max(reached, end);
    return outside;
  });
}

/** A body is a line of Chinese; a list of figures or a menu is none. */
const hasBody = (text: string): boolean => lines(text).length > 0 && /\p{Script=Han}/u.test(text);

function bodyMissing(raw: string, dropped: Dropped[]): Message {
  return error('body-missing', 0, {
    expected: 'the text of a report in Chinese',
    found:
      raw.trim() === ''
        ? 'an empty file'
        : dropped.length > 0
          ? 'only page furniture, dropped by rule'
          : 'no Chinese text',
    cure: 'copy the whole report into the file, from its title to its last sentence',
  });
}
