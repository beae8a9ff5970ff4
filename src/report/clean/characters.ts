import type { Message } from '../../model/message.ts';
import type { Dropped } from '../../model/report.ts';
import { error, warning } from '../text/problem.ts';
import type { Cleaning } from './cleaning.ts';

/** Characters that are no text: each with its rule, and whether a person should be told. */
const RULES = [
  { rule: 'byte-order-mark', pattern: /^\uFEFF/g, tell: false },
  // soft hyphens, joiners, marks of writing direction: the text reads the same without them
  {
    rule: 'zero-width',
    pattern:
      /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/g,
    tell: false,
  },
  // U+0085, the line end of mainframes: white space to Unicode, and none to JavaScript
  { rule: 'next-line', pattern: /\u0085+/g, tell: false },
  // all of Cc but tab and line ends
  {
    rule: 'control-character',
    pattern: /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]+/g,
    tell: true,
  },
] as const;

/** More than one control character in twenty is no text with a slip, but a binary file. */
const BINARY_SHARE = 1 / 20;

/** Drops byte order mark, zero-width and control characters; a text full of them is `binary`. */
export function dropCharacters(text: string): Cleaning {
  const dropped: Dropped[] = [];
  const messages: Message[] = [];
  for (const { rule, pattern, tell } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, rule };
      if (dropped.some((other) => rule === 'zero-width' && other.start === 0 && span.start === 0))
        continue;
      dropped.push(span);
      if (tell) messages.push(controlCharacter(span.start, match[0]));
    }
  }
  return { dropped, messages: binary(text, dropped) ?? messages };
}

function controlCharacter(start: number, found: string): Message {
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return warning('control-character', start, {
    expected: 'text',
    found: found.length > 1 ? `U+${code} and ${found.length - 1} more` : `U+${code}`,
    cure: 'look whether the copy lost something here; the character itself is dropped by rule',
  });
}

function binary(text: string, dropped: readonly Dropped[]): Message[] | null {
  const controls = dropped.filter(({ rule }) => rule === 'control-character');
  const count = controls.reduce((sum, { start, end }) => sum + end - start, 0);
  if (count <= text.length * BINARY_SHARE) return null;
  return [
    error('binary', controls[0]?.start ?? 0, {
      expected: 'a text file',
      found: `${count} control characters among ${text.length}`,
      cure: 'copy the text out of the PDF, Word or image file and save it as UTF-8',
    }),
  ];
}
