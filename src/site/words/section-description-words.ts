/** Describes a section that is a heading and nothing else, for search engines and shared links. */
export const headingOnly = (section: string, report: string): string =>
  `${section}：${report}的一节，只有标题。`;
