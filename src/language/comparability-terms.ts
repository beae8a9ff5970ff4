/** Words that make of a thing a part of it: 重点项目 are some of the projects. One a line. */
export const NARROWING_WORDS: readonly string[] = [
  '重点',
  '重大',
  '主要',
  '骨干',
  '龙头',
  '规模以上',
  '限额以上',
  '省级以上',
  '国家级',
  '投产',
];

/** Words of a sum to date, where the other side may be a year's addition. One a line. */
export const KIND_WORDS: readonly string[] = ['累计', '历年'];

/** What is done to a thing to count it; two acts may count different things. One a line. */
export const ACT_WORDS: readonly string[] = [
  '新建',
  '建成',
  '在建',
  '开工',
  '竣工',
  '新增',
  '培育',
  '引进',
  '注册',
  '签约',
  '入选',
  '认定',
  '打造',
  '提升',
];
