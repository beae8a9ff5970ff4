/** What the page says that stands at every address without a page. */
export const NOT_FOUND = {
  title: '没有这一页',
  description: '这个地址没有页面，可返回首页或检索。',
  text: '这个地址没有页面：可能输入有误，也可能从未有过。本站发布过的地址长期有效。',
  search: '检索',
  back: '返回首页',
} as const;
