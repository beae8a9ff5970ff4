/** Whose figure it is, before lists are split. */
export interface Owners {
  /** one name that may still join several, or the remembered ones */
  names: readonly string[];
  /** a new subject (to be split and remembered), a remembered one, or something derived from it */
  kind: 'new' | 'remembered' | 'derived';
  /** what the text calls a single new one, where the catalogue knows it by more words: 重点项目 of 实施重点项目 */
  called?: string;
  verb: string;
  noun: string;
  facet: string;
  /** the noun was counted: 6个夜经济示范街区 */
  counted: boolean;
}
