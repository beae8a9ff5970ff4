/** The head of a section: how much it holds, and what of the other half is read beside it. */

/** Its size: 5 题 23 句 41 个数字; what there is none of is left out. */
export const sectionSize = (topics: number, sentences: number, figures: number): string =>
  [topics > 0 && `${topics} 题`, `${sentences} 句`, figures > 0 && `${figures} 个数字`]
    .filter(Boolean)
    .join(' ');

/** Before the links to its counterparts. */
export const READ_BESIDE = '对读';
