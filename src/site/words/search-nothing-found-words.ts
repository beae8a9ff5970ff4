/** What the search says where nothing was found. */

/** Before words of the text that are near to what was typed, each a link. */
export const NEAR_WORDS = '原文中有 ';

/** How the search reads, and where to look instead: the two pages are links. */
export const LOOK_INSTEAD = {
  advice: '检索逐字匹配原文，不计空格、大小写和全半角。可以减少几个字再查',
  or: '，或查看',
  indicators: '指标总表',
  full: '全文一页',
};
