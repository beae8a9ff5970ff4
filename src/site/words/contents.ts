/** The contents beside a section: their heading with its size, and what unfolds the topics of a section. */

/** The heading, and after it in small type how much there is: 目录 17 节 81 题. */
export const CONTENTS = {
  heading: '目录',
  size: (sections: number, topics: number): string => `${sections} 节 ${topics} 题`,
};

/** How many topics unfold; for screen readers also those of which section. */
export const UNFOLD_TOPICS = {
  shown: (topics: number): string => `${topics} 题`,
  spoken: (section: string, topics: number): string => `${section}的${topics}题`,
};
