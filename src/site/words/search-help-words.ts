/** What the search shows before anything is typed, and where it cannot work. */

/** Each kind of thing that can be asked, with an example that answers. */
export const SEARCH_EXAMPLES: [what: string, query: string][] = [
  ['任何字句', '红海滩'],
  ['数字', '158.4'],
  ['简称', '社零'],
  ['拼音首字母', 'dqsczz'],
  ['条件', '增长>10%'],
  ['位次', '全省第一'],
];

/** Before the links to what was asked in this visit, and the button after them. */
export const RECENT_SEARCHES = { before: '本次检索过 ', forget: '清除' };

/** Where the engine could not be fetched. */
export const SEARCH_FAILED = '检索没有打开，可能网络已断开。请在联网后重试，或查看全文一页。';
