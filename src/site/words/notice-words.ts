/** The button that puts away a notice which stays until then. */
export const NOTICE_CLOSE = '关闭';
