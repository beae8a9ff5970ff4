import { nameCounts } from './name-counts.ts';

/** What the page about a report counts: its figures, and the characters of the text as copied. */

/** How many figures the report holds. */
export const COUNTS = {
  title: '数字有多少',
  /** @param statuses figures by 性质; `measures` by 口径; those that do not occur are left out */
  text: (total: number, statuses: Counted, measures: Counted): string =>
    `共 ${total} 处。按性质：${nameCounts(statuses)}。按口径：${nameCounts(measures)}。`,
  section: '所在节',
  places: '处',
  total: '合计',
} as const;

/** The text as parsed against the text as copied. */
export const COPIED = {
  title: '所见与所抄',
  total: (characters: number): string => `抄下的文件有 ${characters} 个字符，逐一可查：`,
  shown: '作为报告显示',
  shownCount: (characters: number): string => `${characters} 个，一字不改，次序不变`,
  white: '空白',
  whiteCount: (characters: number): string => `${characters} 个：换行、缩进、空格，显示为版式`,
  dropped: '略去',
  droppedCount: (characters: number, rule: string): string => `${characters} 个：${rule}`,
  /** @param changes each mark of punctuation display writes otherwise, and how often */
  retyped: (marks: number, changes: readonly Retyped[]): string =>
    `显示时改排为全角的标点有 ${marks} 个：` +
    changes.map(({ from, to, count }) => `${from} → ${to} ${count} 个`).join('，') +
    '。数字、时间、编号里的不改；复制得到的仍是原文，也可在“显示”里改看原文标点。',
} as const;

type Counted = readonly { name: string; count: number }[];
interface Retyped {
  from: string;
  to: string;
  count: number;
}
