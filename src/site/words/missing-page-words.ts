/** What the page says that stands at every address without a page. */
export const NOT_FOUND = {
  title: '没有这一页',
  description: '这个地址没有页面，可返回首页或检索。',
  text: '这个地址没有页面：可能输入有误，也可能从未有过。本站发布过的地址长期有效。',
  search: '检索',
  back: '返回首页',
} as const;

/** What stands where an address once led: on a page that has moved, and on one that a fragment has left. */

/** Title and heading of a page that only leads on. */
export const MOVED = '已移至新址';

/** Names the list of what has left a page, for screen readers. */
export const MOVED_FROM_HERE = '已移至别处的内容';

/** Of one fragment, which moved or is no more; what it is called now, or what says it now, is a link. */
export const MOVED_TO = {
  before: (old: string): string => `原在此处的“${old}”已删去或移走，参见`,
  after: '。',
};

/** Where a page of a report has nothing to show, after the sentence that says so: where to look instead. */
export const LOOK_ELSEWHERE = {
  before: '可看',
  front: '首页',
  or: '或',
  full: '全文一页',
  after: '。',
};
