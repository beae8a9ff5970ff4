/** The way from a section to its neighbours. */
export const NEIGHBOURS = { spoken: '前后', previous: '上一节', next: '下一节' };
