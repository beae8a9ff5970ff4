/** The search page alone: the headings of its filters, and the ways to see more. */

export const FILTERS = { report: '报告', part: '部分', section: '节', figures: '数字' };

/** A link to the hits that the punctuation of what was typed had kept away. */
export const withoutPunctuation = (places: number): string => `不计标点，还有${places}处`;

/** A link that reads on where hits are left. */
export const SHOW_MORE = '显示更多';
