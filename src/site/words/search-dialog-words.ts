/** The search dialog: its field, the link to the page of all results, the way out. */
export const SEARCH_DIALOG = {
  name: '检索',
  placeholder: '词、数字、指标、拼音',
  all: '全部结果与筛选',
  close: '关闭',
  /** for screen readers */
  closeSpoken: '关闭检索',
};
