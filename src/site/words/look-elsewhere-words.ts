/** Where a page of a report has nothing to show, after the sentence that says so: where to look instead. */
export const LOOK_ELSEWHERE = {
  before: '可看',
  front: '首页',
  or: '或',
  full: '全文一页',
  after: '。',
};
