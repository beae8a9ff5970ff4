import { dayWords } from '../words/dates-words.ts';

/** "2021-01-15" → 2021年1月15日. */
export const chineseDate = (iso: string): string =>
  iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, (_, year: string, month: string, day: string) =>
    dayWords(year, month, day),
  );
