import type { NameMatch } from '../search/match-names.ts';

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
