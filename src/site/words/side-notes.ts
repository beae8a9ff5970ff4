/** Notes in the margin of a section: beside a sentence, and beside the heading of a topic. */

/** Names the note of a sentence, for screen readers. */
export const noteOf = (sentence: string): string => `第 ${sentence} 句注`;

/** Unfolds the indicators of a sentence that the other half has too, where they are many. */
export const COMES_AGAIN = {
  lead: '另一半',
  rest: (indicators: number): string => `${indicators} 项又出现`,
};

/** Between names of indicators. */
export const BETWEEN_NAMES = '、';

/** Names the note of a topic, for screen readers; and what leads its first line: the site sets these side by side, not the report. */
export const TOPIC_NOTE = {
  spoken: (topic: string): string => `${topic} 对读`,
  lead: '站方对读',
};
