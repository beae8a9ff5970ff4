/** What copying says: the buttons under a sentence or a selection, and the brief notice after each. */

export const COPY_LINK = '复制链接';
export const COPY_TEXT = '复制原文';
export const TEXT_COPIED = '已复制原文';

/** After the address was copied; with the number in the gutter (1-2.s3) where that was pressed. */
export const linkCopied = (number?: string): string =>
  number === undefined ? '已复制链接' : `已复制${number}的链接`;

/** Where the clipboard is closed to the page: the text itself, to be copied by hand. */
export const copyFailed = (text: string): string => `未能复制，请自行复制：${text}`;

/** What the two buttons are about, for screen readers: the words selected, or the sentence tapped. */
export const SELECTED_WORDS = '所选文字';
export const TAPPED_SENTENCE = '这一句';
