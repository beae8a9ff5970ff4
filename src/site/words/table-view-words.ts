/** The form beside a long table: what it finds, filters and orders, and what that leaves. */
export const TABLE_FORM = {
  find: '查找',
  /** the choice of a filter that lets everything through */
  all: '全部',
  order: '排序',
  /** the order of the text */
  asWritten: '按原文先后',
  reset: '重置',
  /** where choices do not show at once */
  apply: '应用',
};

/** How many rows are shown of how many there are. */
export const rowsShown = (shown: number, all: number): string => `${shown} / ${all}行`;
