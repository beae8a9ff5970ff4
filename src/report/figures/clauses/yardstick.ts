import { QUOTED_PLAN, YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';

/** A difference written with its yardstick before the number: 低于年度省考核目标1.8个百分点, 比全国平均水平高2个百分点. */
export interface Yardstick {
  /** where the comparing words begin in the lead */
  at: number;
  sign: 1 | -1;
  /** the comparing word itself: 低于, 高 */
  word: string;
}

const above = '高于|快于|高出|超出|超过|领先于?|好于|优于|多于|大于|高过';
const below = '低于|慢于|少于|落后于?|小于|低过';
const order = regex`(?:(${above})|(${below}))((?:[^,;:。、]|(?<=全[国省市区县州盟])、(?=全)){1,24})$`;
const behind =
  /(?<![占对环同之配可])(?:比(?![重例率值])|较)((?:[^,;:。、]|(?<=全[国省市区县州盟])、(?=全)){1,20}?)(?:(高出?|快|多|优|大|长|增加|提高|加快)|(低|慢|少|短|减少|下降|降低))(?:了)?$/;

/** What may serve as a yardstick when the unit does not say that a difference is meant. */
export const namesYardstick =
  /平均|水平|目标|计划|全国|全省|全市|上年|去年|同期|标准|预期|增速|任务|预算|时序|序时/;

/** 超计划160元, 超预期目标0.7个百分点, 超时序进度9.9个百分点: 超 alone compares only with what was planned. */
const planned =
  /(?<!赶)超(?=(?:全年|年度|年初|年|省定|市定|既定)*(?:计划|预期|目标|任务|预算|时序|序时|时间))/;
const ahead = regex`${planned}[^,;:。、完]{2,12}$`;

/** 比上年增长 compares with another time: a change, and no difference from a yardstick. */
const earlierTime = regex`^(?:上年|去年|上月|同期|年初|上年同期|去年同期|上年末|\d{4}年|${QUOTED_PLAN})`;

/** Finds the yardstick a lead ends with; null when it names none. */
export function yardstickIn(lead: string): Yardstick | null {
  const before = order.exec(lead);
  if (before !== null) {
    const word = before[1] ?? before[2] ?? '';
    return { at: before.index, sign: before[1] === undefined ? -1 : 1, word };
  }
  const over = ahead.exec(lead);
  if (over !== null) return { at: over.index, sign: 1, word: '超' };
  const after = behind.exec(lead);
  if (after === null || earlierTime.test(after[1] ?? '')) return null;
  const word = after[2] ?? after[3] ?? '';
  return { at: after.index, sign: after[2] === undefined ? -1 : 1, word };
}

/** How many yardsticks a comparison names: 分别高于全国、全省2.4和1.8个百分点 has two, of one owner. */
export const yardsticksNamed = (words: string): number =>
  words.split(/(?<=全[国省市区县州盟](?:平均水平|平均)?)[、和及](?=全)/).length;

/** What a change is measured from, when it stands before the cue and belongs to no subject: 比2015年|增长, 分别比2006年和上年|提高; not 合同, 参与, 可比价格. */
export const comparedWith = regex`(?:分别)?(?:比|较)(?:(?:上年|去年|年初|${YEAR}年|${QUOTED_PLAN}期?末)(?:末|同期)?[、和及])+(?:上年|去年|年初|${YEAR}年)?(?:末|同期)?$|(?:分别)?(?:比|较)(?:[前上下一二三四半年]+、?)+季度$|(?<![占对环同之配可合协共不相如参])(?:比(?![重例率值])|较|与|同)(?:[^,;:。、比较与]{1,14}?)(?:相比)?$`;
