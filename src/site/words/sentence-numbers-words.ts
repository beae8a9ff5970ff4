import { ours, UNTITLED_SECTION } from './naming-words.ts';

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
