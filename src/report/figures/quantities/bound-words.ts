import type { Bound } from '../../../model/observation.ts';

/** Comparators written before a number. The longest that fits is read. */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  // 地区生产总值突破1300亿元; 超过1000家参展商
  ['突破', 'more-than'],
  ['超过', 'more-than'],
  ['超', 'more-than'],
  ['逾', 'more-than'],
  // 粮食产量首次跃上1.42万亿斤新台阶; 财政收入迈过千亿大关
  ['跃上', 'more-than'],
  ['迈上', 'more-than'],
  ['跨上', 'more-than'],
  ['站上', 'more-than'],
  ['跨越', 'more-than'],
  ['迈过', 'more-than'],
  ['跨过', 'more-than'],
  ['大于', 'more-than'],
  ['多于', 'more-than'],
  ['高于', 'more-than'],
  ['快于', 'more-than'],
  ['优于', 'more-than'],
  ['不止', 'more-than'],
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最低', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不大于', 'at-most'],
  ['不多于', 'at-most'],
  ['不突破', 'at-most'],
  ['最多', 'at-most'],
  ['低于', 'less-than'],
  ['少于', 'less-than'],
  ['小于', 'less-than'],
  ['不足', 'less-than'],
  ['不到', 'less-than'],
  ['不满', 'less-than'],
  // 城镇登记失业率≤4%
  ['≤', 'at-most'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['约', 'about'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['近', 'about'],
  ['将近', 'about'],
  ['接近', 'about'],
  ['大体', 'about'],
];

/** Comparators written after a number and its unit: 6.5%左右, 110万吨以上, 3%以内. */
export const boundsAfter: readonly (readonly [string, Bound])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at-least'],
  ['及以上', 'at-least'],
  ['之上', 'at-least'],
  ['(含)以上', 'at-least'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['以里', 'at-most'],
  ['以下', 'less-than'],
  ['及以下', 'at-most'],
  ['之下', 'less-than'],
  ['多', 'at-least'],
  ['余', 'at-least'],
];

/** Between number and unit: 300余场, 20多个, 十来家. */
export const boundsInside: Readonly<Record<string, Bound>> = {
  余: 'at-least',
  多: 'at-least',
  来: 'about',
};
