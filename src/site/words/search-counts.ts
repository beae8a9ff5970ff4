/** What counts the results of a search as a whole, and what heads each way of meeting what was typed. */

/** Heads the sentences found, by how they meet what was typed. */
export const FOUND_BY = {
  letter: '原文',
  bare: '不计标点，相同的字',
  words: '同一节里分开出现的各词，先列同句的',
  otherName: (typed: string, name: string): string => `${typed} → ${name}`,
} as const;

/** The parts of the count; those that count nothing are left out. */
export const COUNTED = {
  text: (places: number, sections: number): string => `原文 ${places} 处，在 ${sections} 节`,
  /** what was not read yet: sections, older reports, or both */
  unread: (sections: number, older: boolean): string =>
    `还有${[sections > 0 ? ` ${sections} 节` : '', older ? '更早的报告' : ''].filter(Boolean).join('和')}未读`,
  indicators: (count: number): string => `指标 ${count} 项`,
  figures: (count: number): string => `数字 ${count} 个`,
} as const;

/** The count: “红海滩”：原文 4 处，在 3 节；指标 1 项; ends in … while more is being looked for. */
export const foundWords = (typed: string, counted: readonly string[], complete: boolean): string =>
  `“${typed}”：${counted.join('；')}${complete ? '' : ' …'}`;

/** Where nothing is found, and where nothing is found yet. */
export const NOTHING_FOUND = {
  complete: (typed: string): string => `没有找到“${typed}”`,
  yet: (typed: string): string => `正在查“${typed}” …`,
} as const;
