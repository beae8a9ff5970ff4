import { shortNumeral } from '../../language/numerals.ts';
import type { Section } from '../../model/section.ts';

/** Names the site gives to a report and its parts, where the report has none or only a longer one. */

/** Says of a name that it is the site's: 〔引言〕. */
export const ours = (name: string): string => `〔${name}〕`;

/** Sections without a title, by what they are. */
export const UNTITLED_SECTION: Record<Section['kind'], string> = {
  opening: '题名与提请',
  intro: '引言',
  section: '本节',
  review: '回顾与问题',
  closing: '结语',
};

/** Stands for the title of a report that has none; in one line with the id that tells it from others. */
export const UNTITLED_REPORT = {
  words: '原文没有题名',
  withId: (id: string): string => `〔原文没有题名：${id}〕`,
} as const;

/** 第一部分; in digits from the eleventh on. */
export const partWords = (part: number): string => `第${shortNumeral(part)}部分`;

const HALVES = { done: '执行', plan: '计划' } as const;

/** What a half of the report tells of, with its year where the report names one: 2020 执行, 2021 计划; 执行 without. */
export const halfWords = (half: 'done' | 'plan', year: number | null): string =>
  `${year ?? ''} ${HALVES[half]}`.trim();

/** The kind of report, in its short name; no other kind is named. */
export const WORK_REPORT = '政府工作报告';

/** What sentences and topics are called: a pointer to a sentence (1-2 第14句), and what screen readers say for the numbers in the gutter. */

export const sentencePlace = (section: string, ordinal: string): string =>
  `${section} 第${ordinal}句`;

export const topicNumber = (id: string): string => `小节${id}`;
export const sentenceNumber = (ordinal: string): string => `第${ordinal}句`;

const UNNUMBERED: Record<string, string> = {
  opening: UNTITLED_SECTION.opening,
  closing: UNTITLED_SECTION.closing,
};

/** A section by its id, in a pointer: 1-2, 〔回顾与问题〕 for what the report does not number. */
export function sectionWords(id: string): string {
  const name = id.endsWith('-review') ? UNTITLED_SECTION.review : UNNUMBERED[id];
  return name === undefined ? id : ours(name);
}
