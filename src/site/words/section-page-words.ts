/** The head of a section: how much it holds, and what of the other half is read beside it. */

/** Its size: 5个小节，23句，41条数据; what there is none of is left out. */
export const sectionSize = (topics: number, sentences: number, observations: number): string =>
  [topics > 0 && `${topics}个小节`, `${sentences}句`, observations > 0 && `${observations}条数据`]
    .filter(Boolean)
    .join('，');

/** Before the links to its counterparts. */
export const READ_BESIDE = '对读';

/** Describes a section that is a heading and nothing else, for search engines and shared links. */
export const headingOnly = (section: string, report: string): string =>
  `${section}：${report}的一节，只有标题。`;

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

/** 另一部分的相应内容: a section beside what answers it in the other half of the report. */
export const OTHER_HALF = {
  heading: '另一部分的相应内容',
  /** unfolds the counterparts of each topic */
  topics: '逐小节对读',
  /** names the two tables, for screen readers */
  both: '两个部分都列出的指标',
  alone: '只有本部分列出的指标',
};

/** Unfolds the indicators that the other half is silent on; the rest, where it speaks of some. */
export const unanswered = (count: number, some: boolean): string =>
  `${some ? '其余' : ''}${count}项，另一部分未列数据或目标`;

/** Heads of the tables; those of the two halves with the year each is about, where the report names it. */
export const HALF_HEADS = {
  indicator: '指标',
  here: (year: number | null): string => `${year === null ? '' : `${year}年`}（本节）`,
  there: (year: number | null): string => `${year === null ? '' : `${year}年`}（另一部分）`,
  reference: '出处',
  state: '状态',
};

/** Why the site sets two places beside each other: its own word, not the report's. */
export const reasonGiven = (reason: string): string => `编者注：${reason}`;

/** The way from a section to its neighbours. */
export const NEIGHBOURS = { spoken: '前后', previous: '上一节', next: '下一节' };

/** What the page of the whole text (全文) says. */
export const FULL = {
  description: (title: string): string => `${title}，全文一页，可打印，可在页内查找。`,
  lede: (sections: number): string =>
    `全文${sections}节，照录原文，可打印，可在页内查找。句前的数字是该句的永久链接。`,
} as const;
