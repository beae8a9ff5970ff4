import type { Comparability } from '../../model/comparability.ts';
import { quoted } from './quotation-marks.ts';

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
