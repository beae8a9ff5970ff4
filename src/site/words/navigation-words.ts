/** Links in the masthead; those to the pages of a report stand in report-pages-words.ts. */
export const MASTHEAD = {
  front: '首页',
  text: '正文',
  search: '检索',
} as const;
