import type { Half } from '../silence/said-of-half.ts';

/** Heads of the columns of an indicator: 2020年预计; of a half that says nothing 2021年目标. */
export const columnTitle = (year: string, status: string): string => `${year}年${status}`;
export const HALF_STATUS: Record<Half, string> = { result: '结果', goal: '目标' };

/** A column in one line, for titles: 2020年预计6.04亿美元. */
export const headlineWords = (title: string, figure: string): string => title + figure;

/** What stands in place of a figure where a half says nothing of the indicator. */
export const SILENT_COLUMN: Record<Half, string> = {
  result: '原文未列数据',
  goal: '原文未列目标',
};

/** Where a half speaks of the same matter in another scope or kind. */
export const DIFFERING = { scope: '口径不同', kind: '口径不同' } as const;

/** Lines under a large figure. */
export const HEAD_TERMS = {
  bound: '数值表述',
  /** the word the text commits with: 力争 */
  commitment: '目标用语',
  again: '另见',
  growth: '增速',
  growthGoal: '增速目标',
} as const;

/** The third column: what the site works out, and by what. */
export const DERIVED_TERMS = {
  level: (year: string) => `${year}年`,
  /** the level of a year to come, of an indicator whose growth is at constant prices */
  atPricesOf: (year: string, base: string) => `${year}年，按${base}年价格`,
  change: '目标比结果',
  difference: '相差',
  acceleration: '增速相差',
} as const;

/** Why nothing is worked out. */
export const NOT_DERIVED = {
  unquantified: {
    goal: '目标只有文字表述，无法推算',
    result: '结果只有文字表述，无法推算',
  },
  'not-comparable': '口径不同，不作推算',
  unsaid: '原文没有说明口径是否相同，不作推算',
  unlike: '两数不能直接比较，无法推算',
  silent: { result: '原文未列上年数据，无法推算', goal: '原文未列目标，无法推算' },
  other: '无法推算',
} as const;

/** The level of the year before, in the table of data: 2019年148.0亿元，158.4 ÷ (1 + 7%). */
export const yearBeforeWords = (before: {
  period: string;
  words: string;
  formula: string;
}): string => `${before.period}年${before.words}，${before.formula}`;
