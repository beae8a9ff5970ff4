/** Choices of the filters beside search results. */

/** Sections that tell of a result, or of a goal. */
export const TELLS_OF = { result: '含结果', target: '含目标' } as const;

/** Sentences with a figure. */
export const WITH_FIGURES = '含数字';

/** Sections outside the parts of a report. */
export const OUTSIDE_ALL_PARTS = '开头与结尾';
