/** What is said of an indicator beyond its figures: the terms of the list 释义与相关, and the words that stand for what is not known. */
export const INDICATOR_FACTS = {
  title: '释义与相关',
  definition: '释义',
  noDefinition: '原文未解释，也未见公开的定义。',
  english: '英文名',
  /** names the report itself uses */
  namesHere: '原文称',
  /** names used elsewhere */
  aliases: '又称',
  between: '、',
  moreAliases: (count: number): string => `另 ${count} 个`,
  theme: '主题',
  nature: '性质',
  direction: '方向',
  related: '相关',
  note: '异名、主题、性质、方向与相关由编者手工编目，是站方注释；方向只是编目约定，不作评价。',
} as const;
