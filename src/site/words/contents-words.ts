/** The contents beside a section: their heading with its size, and what unfolds the topics of a section. */

export const CONTENTS_HEADING = '目录';

/** How many topics unfold, after the link to their section; for screen readers with what is counted. */
export const UNFOLD_TOPICS = {
  shown: (topics: number): string => String(topics),
  spoken: (topics: number): string => `${topics}个小节`,
};

/** The contents laid over the page on narrow screens: the name of the sheet and its way out. */

export const SHEET_NAME = '目录';
export const SHEET_CLOSE = '关闭';
