/** What sentences and topics are called: a pointer to a sentence (1-2 第14句), and what screen readers say for the numbers in the gutter. */

export const sentencePlace = (section: string, ordinal: string): string =>
  `${section} 第${ordinal}句`;

export const topicNumber = (id: string): string => `小节${id}`;
export const sentenceNumber = (ordinal: string): string => `第${ordinal}句`;
