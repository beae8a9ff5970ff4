import type { NameMatch } from '../search/match-names.ts';

/** The search dialog: its field, the link to the page of all results, the way out. */
export const SEARCH_DIALOG = {
  name: '检索',
  placeholder: '词、数字、指标、拼音',
  all: '全部结果与筛选',
  close: '关闭',
  /** for screen readers */
  closeSpoken: '关闭检索',
};

/** What the search shows before anything is typed, and where it cannot work. */

/** Each kind of thing that can be asked, with an example that answers. */
export const SEARCH_EXAMPLES: [what: string, query: string][] = [
  ['任何字句', '红海滩'],
  ['数字', '158.4'],
  ['简称', '社零'],
  ['拼音首字母', 'dqsczz'],
  ['条件', '增长>10%'],
  ['位次', '全省第一'],
];

/** Before the links to what was asked in this visit, and the button after them. */
export const RECENT_SEARCHES = { before: '本次检索过 ', forget: '清除' };

/** Where the engine could not be fetched. */
export const SEARCH_FAILED = '检索没有打开，可能网络已断开。请在联网后重试，或查看全文一页。';

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

/** After the count, where a query reaches the longest that is looked for. */
export const onlyFirst = (characters: number): string => `（只检索前${characters}字）`;

/** Where nothing is found, and where nothing is found yet. */
export const NOTHING_FOUND = {
  complete: (typed: string): string => `没有找到“${typed}”`,
  yet: (typed: string): string => `正在检索“${typed}” …`,
} as const;

/** Results of the search: indicators by name, then sentences. What counts them as a whole stands in search/result-words.ts. */

/** Heads the indicators, with their number in small type: 指标 3项. */
export const FOUND_INDICATORS = {
  heading: '指标',
  count: (indicators: number): string => `${indicators}项`,
};

const MET_BY: Record<NameMatch['via'], string> = {
  name: '',
  alias: '又称 ',
  within: '又称 ',
  english: '',
  pinyin: '拼音 ',
  initials: '拼音首字母 ',
};

/** How an indicator was met by other words than its name: 又称 社零, 拼音首字母 dqsczz 地区生产总值. */
export const metBy = (via: NameMatch['via'], words: string): string => MET_BY[via] + words;

/** Places of the phrase in a sentence, or in a section. */
export const placesFound = (places: number): string => `${places}处`;

/** Stands for the number of a sentence where the hit is a heading. */
export const HIT_IN_HEADING = '标题';

/** The way back from another name to the letter of what was typed. */
export const onlyTyped = (typed: string): string => `只检索“${typed}”`;

/** Before other ways to say it, each a link. */
export const OTHER_WORDINGS = '也可检索 ';
