/** What the 书眉 says of where a page stands. */

/** Instead of the name of a part, for a section outside the parts. */
export const OUTSIDE_PARTS = '全文';

/** At the right end, where a section stands among the sections. */
export const sectionOfAll = (number: number, sections: number): string =>
  `第${number}节，共${sections}节`;

/** At the right end, on other pages of a report: how much it holds. */
export const reportSize = (sections: number, topics: number): string =>
  `${sections}节，${topics}个小节`;

/** At the right end, on pages about all reports. */
export const siteSize = (reports: number): string => `${reports}份报告`;
