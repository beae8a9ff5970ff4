/** What the site is called, in titles and in the masthead. */
export const SITE_NAME = '计划报告对读';
