/** Half-width marks that Chinese text shows full-width. All pairs are one code unit for one: offsets stay true. */
const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HALF = new Map(Object.entries(FULL).map(([half, full]) => [full, half]));

const CJK = /[\p{Script=Han}“”‘’《》、。！？，；：（）…—]/u;
const LATIN = /[A-Za-z0-9]/;

/** The nearest character before or after `index` that is no bracket, closing quote or space. */
function neighbour(text: string, index: number, step: 1 | -1): string {
  let at = index + step;
  while (at >= 0 && at < text.length && /[()\s]/.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

/** Where the bracket at `index` closes or opens; -1 when it is alone. */
function partner(text: string, index: number): number {
  const step = text.charAt(index) === '(' ? 1 : -1;
  let depth = 0;
  for (let at = index; at >= 0 && at < text.length; at += step) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** A bracket is Chinese when what it holds is, or when Chinese stands on either side: 河(湖)长制, (草案), 规划(2021-2035). */
function chineseBracket(text: string, index: number): boolean {
  const other = partner(text, index);
  if (other === -1) return CJK.test(text.charAt(index - 1)) || CJK.test(text.charAt(index + 1));
  const [open, close] = index < other ? [index, other] : [other, index];
  const inside = text.slice(open + 1, close);
  return CJK.test(inside) || CJK.test(text.charAt(open - 1)) || CJK.test(text.charAt(close + 1));
}

/**
 * Whether the half-width mark at `index` is Chinese punctuation. Not between two Latin letters or digits, where it belongs
 * to a number, a time or a foreign word (1,024 · 8:30 · a:b); a mark that ends Latin text at the border to Chinese is
 * (5G,辽东湾 · 2020年,).
 */
function isChinese(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (char === '(' || char === ')') return chineseBracket(text, index);
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (LATIN.test(before) && LATIN.test(after)) return false;
  if (/\s/.test(after) && LATIN.test(before) && LATIN.test(neighbour(text, index, 1))) return false;
  return (
    CJK.test(neighbour(text, index, -1)) || CJK.test(neighbour(text, index, 1)) || before === '%'
  );
}

/**
 * Text as Chinese typesetting writes it: half-width marks full-width, but not those of numbers and foreign words.
 * @param text a paragraph of the source
 * @returns text of the same length in UTF-16 code units
 */
export function typeset(text: string): string {
  return text.replace(/[,;:?!()]/g, (mark, index: number) =>
    isChinese(text, index) ? (FULL[mark] ?? mark) : mark,
  );
}

/** Typeset text with half-width marks again: the source, wherever it had none full-width itself. */
export const untypeset = (text: string): string =>
  text.replace(/[，；：？！（）]/g, (mark) => HALF.get(mark) ?? mark);
