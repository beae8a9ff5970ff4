/** What the page of search (检索) says before anything is asked; its results have their own words. */
export const SEARCH_PAGE = {
  name: '检索',
  description: '在报告原文和指标中检索任何字句、数字、简称、拼音与条件。',
  where: '原文与指标',
  form: '检索原文与指标',
  field: '检索',
  placeholder: '词、数字、指标、拼音或条件',
  button: '检索',
  /** until the script of the page has come, or where it was lost */
  loading: '正在载入检索 … 如果一直没有反应，请重新打开此页，或查看全文。',
  withoutScript: '检索需要JavaScript，当前未开启。也可打开全文一页，用浏览器的“在页面中查找”。',
  fullText: (report: string): string => `${report}：全文一页`,
} as const;

/** The search fields that stand in pages: the one in the head of every page, and the large one. */

/** In the head of every page. */
export const HEAD_SEARCH = {
  spoken: '全站检索',
  label: '检索',
  placeholder: '词、数字或指标',
};

/** What the large field is for: the one report there is, or all of so many. */
export const searchLabel = (reports: number): string =>
  reports === 1 ? '在报告中检索' : `检索全部${reports}份报告`;

/** The button of the large field. */
export const SEARCH_BUTTON = '检索';
