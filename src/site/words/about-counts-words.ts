import { nameCounts } from './name-counts-words.ts';

/** What the page about a report counts: its figures, and the characters of the text as copied. */

/** How many data the report holds. */
export const COUNTS = {
  title: '数据统计',
  /**
   * @param spoken of the places those without a digit; `statuses` and `measures` without what does not occur
   */
  text: (
    { total, places, spoken }: { total: number; places: number; spoken: number },
    statuses: Counted,
    measures: Counted,
  ): string =>
    `共${total}条数据，出自原文${places}处，其中${places - spoken}处有阿拉伯数字，${spoken}处只有汉字；` +
    `一处说到几项指标的，各计一条。按数据性质：${nameCounts(statuses)}。按内容：${nameCounts(measures)}。`,
  observations: '条',
  total: '合计',
} as const;

/** The text as parsed against the text as copied. */
export const COPIED = {
  title: '原文保留与略去',
  total: (characters: number): string => `录入的文本共${characters}个字符，逐一可查：`,
  shown: '作为报告显示',
  shownCount: (characters: number): string => `${characters}个，文字不改，次序不变；标点改排另计`,
  white: '空白',
  whiteCount: (characters: number): string => `${characters}个：换行、缩进、空格，以版式表示`,
  dropped: '略去',
  droppedCount: (characters: number, rule: string): string => `${characters}个：${rule}`,
  /** @param changes each mark of punctuation display writes otherwise, and how often */
  retyped: (marks: number, changes: readonly Retyped[]): string =>
    `显示时改排为全角的标点共${marks}个：` +
    changes.map(({ from, to, count }) => `${from} → ${to} ${count}个`).join('，') +
    '。数字、时间、编号中的不改；复制所得仍是原文，也可在“显示”中改看原文标点。',
} as const;

type Counted = readonly { name: string; count: number }[];
interface Retyped {
  from: string;
  to: string;
  count: number;
}
