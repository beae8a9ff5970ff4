/** Words that end like a cue or an adverb and are words of their own: 主要 is no 要. */
export const wholeWords: readonly string[] = [
  // end in 有, 在 or 仅
  '不仅',
  '拥有',
  '国有',
  '所有',
  '具有',
  '存在',
  // end in 比
  '占比',
  '之比',
  '对比',
  '收入比',
  '存贷比',
  '投入产出比',
  '抚养比',
  '性别比',
  '配比',
  // end in 为
  '行为',
  '作为',
  // end in 均
  '人均',
  '户均',
  // end in 都
  '首都',
  '成都',
  // end in 要
  '主要',
  '重要',
  '需要',
  // end in 就 or 则
  '成就',
  '造就',
  // end in 的
  '目的',
  '标的',
  // end in 度 or 到
  '覆盖到',
  // end in 增, 减 or 高
  '新增',
  '新高',
  '新减',
  '加减',
  '最高',
  '最少',
  // end in 计 or 测
  '设计',
  '统计',
  '审计',
  // end in a verb of change that names work
  '改造提升',
  '巩固提升',
  '完善提升',
  '设施完成',
  // end in 少, 慢, 多 or 顾
  '缺少',
  '快慢',
  '众多',
  // nouns of a stock or a rate
  '自然增长率',
];
