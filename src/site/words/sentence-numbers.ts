/** What screen readers say for the numbers in the gutter of a text. */

export const topicNumber = (id: string): string => `小节${id}`;
export const sentenceNumber = (ordinal: string): string => `第${ordinal}句`;
