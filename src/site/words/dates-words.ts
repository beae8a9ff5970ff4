/** A day in Chinese: 2021年1月15日. */
export const dayWords = (year: string, month: string, day: string): string =>
  `${year}年${month}月${day}日`;
