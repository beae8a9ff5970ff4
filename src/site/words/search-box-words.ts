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
