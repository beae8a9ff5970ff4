/** Notes in the margin of a section: beside a sentence, and beside the heading of a topic. */

/** Names the note of a sentence, for screen readers. */
export const noteOf = (sentence: string): string => `第${sentence}句注`;

/** Unfolds the indicators of a sentence that the other half has too, where they are many. */
export const COMES_AGAIN = {
  lead: '另一部分',
  rest: (indicators: number): string => `也提及其中${indicators}项`,
};

/** Between names of indicators. */
export const BETWEEN_NAMES = '、';

/** Names the note of a topic, for screen readers; and what leads its first line: the site sets these side by side, not the report. */
export const TOPIC_NOTE = {
  spoken: (topic: string): string => `${topic}对读`,
  lead: '对读',
};

/**
 * Before the other half's figure: of what year it is, and of what where that is another thing. 2020年：; 2021年，重点科技成果转化项目：
 * @param other what the other half measures instead; empty where it is the same
 */
export const thereLabel = (year: string, other: string): string =>
  `${year}年${other && `，${other}`}：`;
