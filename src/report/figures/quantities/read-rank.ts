import type { ReadUnit } from '../../../language/units.ts';
import { scopes } from '../../../language/scopes.ts';
import { oneOf } from '../../../language/one-of.ts';
import { regex } from '../../../language/regex.ts';
import type { Numeral } from '../numbers/numeral.ts';
import type { Rank } from './quantity.ts';

/** Verbs that place in an order: 位列全省第一. */
export const rankVerbs = [
  '位居',
  '位列',
  '分居',
  '分列',
  '名列',
  '排名居',
  '排名列',
  '排位居',
  '排名',
  '排位',
  '排在',
  '排到',
  '排列',
  '居于',
  '稳居',
  '跃居',
  '跻身',
  '保持',
  '升至',
  '升到',
  '跃升至',
  '上升至',
  '上升到',
  '前移至',
  '前移到',
  '进入',
  '处于',
  '荣获',
  '获得',
  '获',
  '居',
  '列',
  '排',
  '位',
  '达到',
  '为',
  '是',
  '均居',
  '均列',
  '均为',
  '继续',
  '连续保持',
  '并列',
];

const scope = regex`^(${oneOf(scopes)}|[三四五六七八九十]+[市区县旗])[^,;:。、()0-9第]{0,12}$`;
const verb = regex`${oneOf(rankVerbs)}$`;

/** The scope of a rank written just before it: the nearest scope word, with what narrows it: 全国同类城市. */
function scopeBefore(lead: string): string | null {
  const tail = lead.slice(-20);
  for (let start = tail.length - 1; start >= 0; start -= 1) {
    if (!scope.test(tail.slice(start))) continue;
    const wider = [4, 3, 2, 1].find(
      (more) => start >= more && (scope.exec(tail.slice(start - more))?.[1]?.length ?? 0) > more,
    );
    const found = tail.slice(start - (wider ?? 0));
    return /平均|水平|高于|低于|快于/.test(found) ? null : found;
  }
  return null;
}

/** 第一、第三产业: no rank, where what follows is a list of industries. */
const industries = /^(?:[、和及]第?[二三]){1,2}(?:次)?产业/;

/**
 * Reads a rank at an ordinal: 全省第五, 位居全省第二位, 增速第一. Null where the ordinal counts something else
 * (第二批, 第一条, 第五届, 第三产业) or where neither a scope nor a verb of order stands before it.
 */
export function readRank(text: string, numeral: Numeral, readUnit: ReadUnit): Rank | null {
  if (!numeral.ordinal) return null;
  const place = /^(?:位|名)/.exec(text.slice(numeral.end))?.[0] ?? '';
  const end = numeral.end + place.length;
  const next = text.slice(end);
  if (
    place === '' &&
    (readUnit(text, numeral.end) !== null || !/^(?:[,;:。、()”!?]|和|及|与|$)/.test(next))
  )
    return null;
  if (industries.test(next)) return null;
  const lead = text.slice(0, numeral.start);
  const within = scopeBefore(lead);
  const start = numeral.start - (within?.length ?? 0);
  // 把维护稳定作为第一位的工作任务
  if (within === null && /^的(?!好?成绩|水平)/.test(next)) return null;
  if (
    within === null &&
    place === '' &&
    !verb.test(lead) &&
    !/(?:[、和及与,]|总量|增速|增幅)$/.test(lead)
  )
    return null;
  return { kind: 'rank', start, end, value: numeral.value, bound: 'exact', scope: within };
}
