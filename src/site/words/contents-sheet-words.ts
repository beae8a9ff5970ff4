/** The contents laid over the page on narrow screens: the name of the sheet and its way out. */

export const SHEET_NAME = '目录';
export const SHEET_CLOSE = '关闭';
