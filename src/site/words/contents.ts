/** The contents beside a section: their heading with its size, and what unfolds the topics of a section. */

export const CONTENTS_HEADING = '目录';

/** How many topics unfold; for screen readers also those of which section. */
export const UNFOLD_TOPICS = {
  shown: (topics: number): string => String(topics),
  spoken: (section: string, topics: number): string => `${section}的${topics}个小节`,
};
