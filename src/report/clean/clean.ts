import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';
import { lines } from '../text/lines.ts';
import { error } from '../text/problem.ts';
import { dropCharacters } from './characters.ts';
import type { Cleaned, CleaningStep } from './cleaning.ts';
import { dropFurniture } from './furniture.ts';
import { dropHtml } from './html.ts';
import { mask } from './blank-out.ts';
import { outermost } from './outermost-dropped.ts';
import { unknownCharacters } from './unknown-characters.ts';

const STEPS: readonly CleaningStep[] = [dropCharacters, unknownCharacters, dropHtml, dropFurniture];

/** Drops stray characters, HTML residue and page furniture, and refuses a text with no body (`body-missing`). */
export function clean(raw: string): Cleaned {
  let text = raw;
  let dropped: Dropped[] = [];
  let messages: Message[] = [];
  for (const step of STEPS) {
    const found = step(text);
    text = mask(text, found.dropped);
    dropped = outermost([...dropped, ...found.dropped]);
    messages = messages.concat(found.messages);
  }
  if (!hasBody(text)) messages.unshift(bodyMissing(raw, dropped));
  return { text, dropped, messages };
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
