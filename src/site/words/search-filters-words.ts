/** The search page alone: the headings of its filters, and the ways to see more. */

export const FILTERS = { report: '报告', part: '部分', section: '节', figures: '数字' };

/** A link to the hits that the punctuation of what was typed had kept away. */
export const withoutPunctuation = (places: number): string => `不计标点，还有${places}处`;

/** A link that reads on where hits are left. */
export const SHOW_MORE = '显示更多';

/** Choices of the filters beside search results. */

/** Sections that tell of a result, or of a goal. */
export const TELLS_OF = { result: '含结果', target: '含目标' } as const;

/** Sentences with a figure. */
export const WITH_FIGURES = '含数字';

/** Sections outside the parts of a report. */
export const OUTSIDE_ALL_PARTS = '开头与结尾';
