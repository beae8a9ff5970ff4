import { typeset } from '../text/punctuation.ts';
import { quoted } from './quotation-marks.ts';
import type { Comparability } from '../../model/comparability.ts';

/** What a growth goal is, in place of a formula. */
export const GOAL_GROWTH = '目标增速';

/** Why two numbers of one thing do not compare. */
export const UNLIKE_WORDS = {
  measures: '一处给出数值，一处给出增速，不能直接比较',
  units: (result: string, goal: string) => `单位不同：${result}与${goal}，不能直接比较`,
} as const;

/** Notes beside a result and its goal, each said only where it applies (编者注). */
export const PLAN_NOTES = {
  /** 2021年称“粮食总产量”; a name that does not stand in the text as it is (城镇常住居民人均可支配收入) is not quoted */
  calls: (year: string, name: string, verbatim: boolean) =>
    verbatim ? `${year}年称${quoted(name)}` : `${year}年指${typeset(name)}`,
  inStep: (name: string, pace: string) => `按${typeset(name)}目标增速（${pace}）推算`,
  growthInWords: (year: string, words: string) => `${year}年增速，原文只说${quoted(words)}`,
  noGrowth: (year: string) => `原文未给出${year}年增速`,
  /** a state that rests on a growth which is only bounded */
  byNumber: (year: string, words: string) => `${year}年增速为${quoted(words)}，按所写数字比较`,
  noAmounts: '两处均未给出总量',
  again: (sections: string) => `${sections}再次提到这一目标`,
  whole: '“全部达标”即达标率100%',
} as const;

/** Where one side says it in words alone; published with the data, which quotes figures only. */
export const WORDS_ONLY = {
  result: (words: string) => `结果只有文字表述：${quoted(words)}`,
  goal: (words: string) => `目标只有文字表述：${quoted(words)}`,
} as const;

/** What a pair has to be told of it, by how the two sides compare. */
const TAILS: Record<Exclude<Comparability, 'same'>, string> = {
  scope: '口径不同，不作比较',
  kind: '一为累计数，一为当年数，不作比较',
  unsaid: '原文没有说明口径是否相同，不作比较',
};

/** 2020年称“签约引进项目”，2021年称“签约注册项目”；原文没有说明口径是否相同，不作比较. Empty for what compares. */
export function comparabilityWords(
  comparability: Comparability,
  said: { result: string; goal: string },
  years: { result: string; goal: string },
): string {
  if (comparability === 'same') return '';
  return `${years.result}年称${quoted(said.result)}，${years.goal}年称${quoted(said.goal)}；${TAILS[comparability]}`;
}
