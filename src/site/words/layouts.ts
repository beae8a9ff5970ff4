/** Words of a report's front as a page: its description for search engines, its place, its search field. */
export const FRONT = {
  description: (title: string): string => `${title}：逐句可引、逐数可查，两年对读。`,
  place: '卷首',
  extent: '全报告',
  /** for screen readers */
  search: '在报告中检索',
};
