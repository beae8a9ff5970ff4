/** Words that stand where a subject would and only compare the one before with something. */
const comparisons: readonly RegExp[] = [
  // 财政收入6.02亿元,是2007年的2.3倍; 分别是“十五”末的1.8倍
  /^(?:分别|均)?(?:是|为|相当于)?(?:上年|去年|(?:19|20)\d{2}年?|“?十[一二三四五]?五”?(?:规划|时期|期间|期)?(?:末|期末)?|“?九五”?(?:时期|期)?(?:末|期末)?)(?:同期)?的?$/,
  // 地区生产总值635亿元,完成年计划710亿元的89.4%
  /^(?:已|分别|均|各|超额|超)*(?:完成|占|达到|为)(?:全年|年度|年初|年)?(?:计划|目标|任务|预算|预期)*(?:数|任务)?的?$/,
  // 存款余额412亿元,比年初新增56亿元
  /^(?:比|较)(?:年初|上年末?|去年|上年同期|(?:19|20)\d{2}年)(?:净|新)?增?加?$/,
  // 增长26.4%,高于年初人代会12%的目标14.4个百分点
  /^(?:高于|低于|快于|慢于|好于|超过|超出|高出|落后于)[^,;:。]{0,12}$/,
  /^的(?:年度|预期|计划)?(?:目标|计划|任务|水平)$/,
];

/** Whether the words before a figure name no subject of their own but measure the one before. */
export const refersBack = (words: string): boolean =>
  comparisons.some((pattern) => pattern.test(words));
