/** The contents beside a section: their heading with its size, and what unfolds the topics of a section. */

export const CONTENTS_HEADING = '目录';

/** How many topics unfold, after the link to their section; for screen readers with what is counted. */
export const UNFOLD_TOPICS = {
  shown: (topics: number): string => String(topics),
  spoken: (topics: number): string => `${topics}个小节`,
};
