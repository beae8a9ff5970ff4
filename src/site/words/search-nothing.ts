/** What the search says where nothing was found. */

/** Before words of the text that are near to what was typed, each a link. */
export const NEAR_WORDS = '原文里有 ';

/** How the search reads, and where to look instead: the two pages are links. */
export const LOOK_INSTEAD = {
  advice: '检索按原文的字查，不计空格、大小写和全半角。可以少打几个字',
  or: '，或看',
  indicators: '指标总表',
  full: '全文一页',
};
