/** The head of a section: how much it holds, and what of the other half is read beside it. */

/** Its size: 5个小节，23句，41条数据; what there is none of is left out. */
export const sectionSize = (topics: number, sentences: number, observations: number): string =>
  [topics > 0 && `${topics}个小节`, `${sentences}句`, observations > 0 && `${observations}条数据`]
    .filter(Boolean)
    .join('，');

/** Before the links to its counterparts. */
export const READ_BESIDE = '对读';
