/** What the page says that stands at every address without a page. */
export const NOT_FOUND = {
  title: '没有这一页',
  description: '这个地址没有页面，可从卷首或检索继续。',
  text: '这个地址没有页面：可能写错了，也可能从未有过。本站发布过的地址都一直有效。',
  search: '检索',
  back: '回到卷首',
} as const;
