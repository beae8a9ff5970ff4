import { wholeValue } from './numerals.ts';

/** A whole number as it is written: digits, or Chinese numerals up to 九十九. */
const NUMERAL = /\d+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]/;

/** The first number in some words: 3户 is 3, 两个教育集团 2, 第十二届 12; null when they hold none. */
export function numeralIn(words: string): number | null {
  const found = NUMERAL.exec(words)?.[0];
  if (found === undefined) return null;
  return /\d/.test(found) ? Number(found) : wholeValue(found);
}
