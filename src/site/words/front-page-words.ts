/** What the front (首页) of a report says, from its cover to its contents. */

/** The cover: name of the region, and what stands before each line below the title. */
export const COVER = {
  label: '题名',
  submitter: '提交',
  meeting: '会议',
  date: '日期',
  source: '原文',
} as const;

/** Title of the list of all sections. */
export const CONTENTS_TITLE = '目录';

/** The list of reports at the door of a site that has several. */
export const REPORT_LIST = {
  title: (count: number): string => `本站有${count}份报告`,
  label: '报告',
  extent: (sections: number, indicators: number): string => `${sections}节，${indicators}项指标`,
  /** beside the report whose front is shown below the list */
  shown: '以下为此报告',
} as const;
