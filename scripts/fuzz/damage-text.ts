import { generator } from './generator.ts';

/** Pieces that copies of reports bring along, and that rules look for. */
const PIECES = [
  '\n',
  '\r',
  '\u2028',
  '',
  '。',
  '，',
  '；',
  '、',
  '”',
  '：',
  '一、',
  '(一)',
  '一是',
  '第一，',
  '1．',
  '<p>',
  '</script>',
  '&nbsp;',
  '&lt;',
  '\u0000',
  '\u200B',
  '\u202E',
  '\u3000',
  '\t',
  '2021年',
  '5.755.139.2',
  '增长3%',
  '分别增长3%、4%',
  '由1元提高到2元',
  '其中，',
  '位居全省第一',
  '各位代表:',
  '关闭 打印',
  '**',
  '[',
  '](',
  '|',
  '`',
  '\\',
  '\uFEFF',
  '\uE000',
  '\uD83D\uDE00',
];

/** The longest stretch that is cut, moved or doubled at once, in UTF-16 code units. */
const LONGEST_STRETCH = 400;

/** One kind of damage: what becomes of a text that is changed at a place. */
type Damage = (text: string, at: number, next: (limit: number) => number) => string;

const stretch = (text: string, at: number, next: (limit: number) => number): string =>
  text.slice(at, at + next(LONGEST_STRETCH));

const without = (text: string, at: number, length: number): string =>
  text.slice(0, at) + text.slice(at + length);

const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

const DAMAGES: readonly Damage[] = [
  // a piece put in
  (text, at, next) => insert(text, at, PIECES[next(PIECES.length)] ?? ''),
  // a stretch lost
  (text, at, next) => without(text, at, next(LONGEST_STRETCH)),
  // one moved
  (text, at, next) => {
    const piece = stretch(text, at, next);
    const rest = without(text, at, piece.length);
    return insert(rest, next(rest.length + 1), piece);
  },
  // one doubled where it stands
  (text, at, next) => insert(text, at, stretch(text, at, next)),
  // one copied to another place
  (text, at, next) => insert(text, next(text.length + 1), stretch(text, at, next)),
  // one character lost
  (text, at) => without(text, at, 1),
  // a digit taken for another
  (text, at, next) => text.slice(0, at) + text.slice(at).replace(/\d/, () => String(next(10))),
  // all white space of a stretch lost
  (text, at, next) => {
    const piece = stretch(text, at, next);
    return insert(without(text, at, piece.length), at, piece.replace(/\s+/g, ''));
  },
];

/** The text ends anywhere, as a copy that was broken off: one change in so many. */
const BROKEN_OFF = 40;

/** A copy of the text with so many changes. The seed decides all of them: the same one makes the same copy. */
export function mutate(text: string, seed: number, changes: number): string {
  const next = generator(seed);
  let mutant = text;
  for (let count = 0; count < changes; count += 1) {
    const at = next(mutant.length + 1);
    const damage = DAMAGES[next(DAMAGES.length)] as Damage;
    mutant = next(BROKEN_OFF) === 0 ? mutant.slice(0, at) : damage(mutant, at, next);
  }
  return mutant;
}
