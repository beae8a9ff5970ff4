/** What stands round every page: names of its parts for screen readers, the way past them, the choice of a report. */

export const SKIP_TO_TEXT = '跳到正文';
export const SITE_NAVIGATION = '全站';
export const WHERE_YOU_ARE = '所在位置';

/** In the line of where the reader is, on narrow screens: leads to the contents. */
export const TO_CONTENTS = '目录';

/** For screen readers, before the name of the report being read. */
export const CHANGE_REPORT = '切换报告：';
