/** "2021-01-15" → 2021年1月15日. */
export const chineseDate = (iso: string): string =>
  iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, (_, year: string, month: string, day: string) =>
    dayWords(year, month, day),
  );

/** A day in Chinese: 2021年1月15日. */
const dayWords = (year: string, month: string, day: string): string =>
  `${year}年${month}月${day}日`;
