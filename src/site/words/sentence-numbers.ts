/** What screen readers say for the numbers in the gutter of a text. */

export const topicNumber = (id: string): string => `第 ${id} 题`;
export const sentenceNumber = (ordinal: string): string => `第 ${ordinal} 句`;
