/** What counts the results of a search as a whole, and what heads each way of meeting what was typed. */

/** Heads the sentences found, by how they meet what was typed. */
export const FOUND_BY = {
  letter: '原文',
  bare: '不计标点，文字相同',
  words: '同一节中分别出现的各词，同句的在前',
  otherName: (typed: string, name: string): string => `${typed} → ${name}`,
} as const;

/** The parts of the count; those that count nothing are left out. */
export const COUNTED = {
  text: (places: number, sections: number): string => `原文${places}处，在${sections}节`,
  /** what was not read yet: sections, older reports, or both */
  unread: (sections: number, older: boolean): string =>
    `还有${[sections > 0 ? `${sections}节` : '', older ? '更早的报告' : ''].filter(Boolean).join('和')}未读`,
  indicators: (count: number): string => `指标${count}项`,
  figures: (count: number): string => `数据${count}条`,
} as const;

/** The count: “红海滩”：原文4处，在3节；指标1项; ends in … while more is being looked for. */
export const foundWords = (typed: string, counted: readonly string[], complete: boolean): string =>
  `“${typed}”：${counted.join('；')}${complete ? '' : ' …'}`;

/** Where nothing is found, and where nothing is found yet. */
export const NOTHING_FOUND = {
  complete: (typed: string): string => `没有找到“${typed}”`,
  yet: (typed: string): string => `正在检索“${typed}” …`,
} as const;
