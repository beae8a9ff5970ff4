import { regex } from './regex.ts';

/** The digits from nought on; each stands at the place of its value. */
const DIGITS = '零一二三四五六七八九';

const digitOf = (character: string): number =>
  character === '〇' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Fragment: a character of the numbers below a hundred, as headings, ranks and spans of years have them. */
export const NUMERAL = '[一二三四五六七八九十]';

/** Fragment: a character of a year spelled out digit by digit. */
export const SPELLED_DIGIT = '[〇零一二三四五六七八九]';

/** Fragment: a character of any number in Chinese. */
export const ANY_NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';

const spelled = regex`^${SPELLED_DIGIT}{2,}$`;
const belowHundred = /^(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])$/;
const mixed = /^(\d+)万(\d)千$/;

/** A numeral in digits, with thousand separators or not: "1,280.4" is 1280.4, 2万5千 25000. */
export function digitValue(written: string): number {
  const [, myriad, thousand] = mixed.exec(written) ?? [];
  if (myriad !== undefined) return Number(myriad) * 10_000 + Number(thousand) * 1000;
  return Number(written.replaceAll(',', ''));
}

/** A numeral in Chinese characters: 十五 is 15, 二百三 is 203, 千 alone 1000, 二〇二〇 is 2020. */
export function chineseValue(written: string): number {
  if (spelled.test(written)) return Number([...written].map(digitOf).join(''));
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of written) {
    const place = places[character];
    const myriad = myriads[character];
    if (place !== undefined) {
      group += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      const below = group + (digit ?? 0);
      if (myriad === 1e8) total = (total + below || 1) * myriad;
      else total += (below || 1) * myriad;
      group = 0;
      digit = null;
    } else {
      digit = digitOf(character);
    }
  }
  return total + group + (digit ?? 0);
}

/** Value of a whole number in digits of either width, or in Chinese up to 九十九; null for anything else. */
export function wholeValue(written: string): number | null {
  if (/^[0-9０-９]{1,4}$/.test(written)) return Number(written.normalize('NFKC'));
  return belowHundred.test(written) ? chineseValue(written) : null;
}

/** 1 to 10 in Chinese; other numbers in digits. */
export const shortNumeral = (value: number): string =>
  value === 10 ? '十' : value > 0 && value < 10 ? DIGITS.charAt(value) : String(value);
