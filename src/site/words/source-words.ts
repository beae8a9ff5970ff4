/** 原文出处: where the text comes from, and how to tell that it is the same. */
export const SOURCE = {
  heading: '原文出处',
  title: '题名',
  submitter: '提交',
  meeting: '会议',
  deliveredOn: '日期',
  publisher: '发布',
  publishedOn: '网页日期',
  /** what the date of the web page rests on */
  publishedOnNote: '日期依据',
  length: '字符数',
  /** of the text as copied, in UTF-16 code units */
  lengthOf: (characters: number): string => `${characters}个（含空白与网页文字）`,
  checksum: 'SHA-256',
  address: '网址',
};
