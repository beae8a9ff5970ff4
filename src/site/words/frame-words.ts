/** What the site is called, in titles and in the masthead. */
export const SITE_NAME = '计划报告对读';

/** What stands round every page: names of its parts for screen readers, the way past them, the choice of a report. */

export const SKIP_TO_TEXT = '跳到正文';
export const SITE_NAVIGATION = '全站';
export const WHERE_YOU_ARE = '所在位置';

/** In the line of where the reader is, on narrow screens: leads to the contents. */
export const TO_CONTENTS = '目录';

/** For screen readers, before the name of the report being read. */
export const CHANGE_REPORT = '切换报告：';

/** Under the nearest reports, where there are more: the list of all. */
export const ALL_REPORTS = (reports: number): string => `全部${reports}份报告`;

/** Links in the masthead; those to the pages of a report stand in report-pages-words.ts. */
export const MASTHEAD = {
  front: '首页',
  text: '正文',
  search: '检索',
} as const;

/** What the 书眉 says of where a page stands. */

/** Instead of the name of a part, for a section outside the parts. */
export const OUTSIDE_PARTS = '全文';

/** At the right end, where a section stands among the sections. */
export const sectionOfAll = (number: number, sections: number): string =>
  `第${number}节，共${sections}节`;

/** At the right end, on other pages of a report: how much it holds. */
export const reportSize = (sections: number, topics: number): string =>
  `${sections}节，${topics}个小节`;

/** At the right end, on pages about all reports. */
export const siteSize = (reports: number): string => `${reports}份报告`;

/** 显示: how the page looks, as the reader sets it. */
export const SETTINGS = '显示';

/** What a setting is called, and each of its choices by the value that public/display.js knows; '' is what holds unasked. */
interface Setting {
  name: string;
  choices: Record<string, string>;
}

/** The settings by the key that public/display.js knows, in the order they are shown. */
export const SETTING: Record<string, Setting> = {
  size: { name: '字号', choices: { '': '标准', l: '大字', xl: '特大字' } },
  theme: { name: '颜色', choices: { '': '随系统', light: '浅', dark: '深' } },
  contrast: { name: '对比度', choices: { '': '随系统', more: '高' } },
  punct: { name: '标点', choices: { '': '规范', source: '原文' } },
};
