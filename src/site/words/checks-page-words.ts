import { nameCounts } from './number-words.ts';

/** What the page of the arithmetic between the report's numbers (数字核对) says. */
export const CHECKS = {
  title: '数字核对：原文各数之间的算术关系',
  description: '报告中彼此相关的数，由本站每次生成网页时重新计算，分为相符、推算、存疑。',
  /** @param outcomes each with the number of its checks */
  lede: (count: number, outcomes: readonly { name: string; count: number }[]): string =>
    `共${count}项，均由本站根据原文数字重新计算：${nameCounts(outcomes)}。只核对数字，不作评价。`,
  note: (words: string): string => `编者注：${words}`,
  /** before a figure the check stands on: 2020年实绩 */
  witness: (period: string, status: string): string => `${period}年${status}`,
} as const;

/** How a check of the report's arithmetic came out. */
export const OUTCOME_WORDS = {
  agrees: '相符',
  derived: '推算',
  open: '存疑',
  differs: '不符',
} as const;

/** What the outcomes mean. */
export const OUTCOME_MEANINGS = {
  agrees: '原文各数彼此相符，所说个数与所列各项一致；相差不超过四舍五入的，也算相符。',
  differs: '相差超出四舍五入。',
  open: '两处数字并列有疑问，原文没有说明，本站不作推测。',
  derived: '原文没有写出，由原文数字算得。',
} as const;

/** The words of a computation, or of what is quoted beside it. */
export const CHECK_WORDS = {
  /** before a figure the report itself states for what was worked out */
  stated: '原文',
  /** of another thing, what it is: 2021年续建实施项目 */
  of: (year: string, subject: string): string => `${year}年${subject}`,
  /** of what only comes whole; after the value as it is worked out */
  whole: (words: string): string => `取整为${words}`,
  /** a number the text states, and what was counted: words of a sentence, or headings */
  listed: (
    count: string,
    things: readonly string[],
    counted: 'words' | 'sections' | 'topics',
  ): string =>
    counted === 'words'
      ? `原文：${count}；所列${things.length}项：${things.join('、')}`
      : `原文：${count}；${counted === 'sections' ? '各节标题' : '小标题'}${things.length}个：${things.join('；')}`,
  quoted: (words: readonly string[]): string => `原文：${words.join('；')}`,
} as const;

/** What a note beside a sentence is called that tells of a check. */
export const CHECK_LABEL = '核对';
