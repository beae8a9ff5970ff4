import { regex } from './regex.ts';

/** Fragment: a year in four digits. */
export const YEAR = '(?:19|20)\\d{2}';

/** Fragment: a five-year plan by its numeral, 十五 (2001 to 2005) to 十六五. Without its quotes 十五 may be a number. */
export const PLAN = '十[一二三四五六]?五';

/** Fragment: a plan whose numeral is no number: 十一五, not 十五. */
export const NUMBERED_PLAN = '十[一二三四五六]五';

/** Fragment: a plan with or without its quotation marks. */
export const QUOTED_PLAN = `“?${PLAN}”?`;

/** The plans in order, from 2001 on, five years each. */
const plans = ['十五', '十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];

const plan = regex`${PLAN}`;

/** First and last year of the five-year plan named in words; null when none is: “十五”时期 is 2001 to 2005. */
export function planYears(words: string): [first: number, last: number] | null {
  const name = plan.exec(words)?.[0];
  if (name === undefined) return null;
  const before = 5 * plans.indexOf(name);
  return [2001 + before, 2005 + before];
}
