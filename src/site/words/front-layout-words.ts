/** Words of a report's front as a page: its description for search engines, its place, its search field. */
export const FRONT = {
  description: (title: string): string => `${title}：逐句可引用，逐数可核对，两年对照。`,
  place: '首页',
  extent: '全报告',
  /** for screen readers */
  search: '在报告中检索',
};
