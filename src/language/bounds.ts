import type { Bound } from '../model/observation.ts';
import { longestFirst } from './one-of.ts';

type Bounds = ReadonlyMap<string, Bound>;

/** Words by their bound, longest first. */
function byWord(words: Partial<Record<Bound, readonly string[]>>): Bounds {
  const boundOf = new Map<string, Bound>();
  for (const bound of Object.keys(words) as Bound[])
    for (const word of words[bound] ?? []) boundOf.set(word, bound);
  return new Map(longestFirst(boundOf.keys()).map((word) => [word, boundOf.get(word) as Bound]));
}

/** Comparators written before a number. */
export const boundsBefore: Bounds = byWord({
  'more-than': [
    // 地区生产总值突破1300亿元; 超过1000家参展商
    '突破',
    '超过',
    '超',
    '逾',
    // 粮食产量首次跃上1.42万亿斤新台阶; 财政收入迈过千亿大关
    '跃上',
    '迈上',
    '跨上',
    '站上',
    '跨越',
    '迈过',
    '跨过',
    '大于',
    '多于',
    '高于',
    '快于',
    '优于',
    '不止',
    '>',
  ],
  'at-least': ['不低于', '不少于', '不小于', '至少', '最低', '≥'],
  'at-most': [
    '不超过',
    '不高于',
    '不大于',
    '不多于',
    '不突破',
    '最多',
    // 城镇登记失业率≤4%
    '≤',
  ],
  'less-than': ['低于', '少于', '小于', '不足', '不到', '不满', '<'],
  about: ['约', '大约', '约为', '近', '将近', '接近', '大体'],
});

/** Comparators written after a number and its unit: 6.5%左右, 110万吨以上, 3%以内. */
export const boundsAfter: Bounds = byWord({
  about: ['左右', '上下'],
  'at-least': ['以上', '及以上', '之上', '(含)以上', '多', '余'],
  'at-most': ['以内', '之内', '以里', '及以下'],
  'less-than': ['以下', '之下'],
});

/** Between number and unit: 300余场, 20多个, 十来家. */
export const boundsInside: Bounds = byWord({
  'at-least': ['余', '多'],
  about: ['来'],
});
