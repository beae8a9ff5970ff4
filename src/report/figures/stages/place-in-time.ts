import { QUOTED_PLAN, YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { ComparedClause, TimedClause, TimeSaid } from './clause.ts';

const from = regex`(?:由|从)(${YEAR}年|上年|去年|年初|${QUOTED_PLAN}期?末)?(?:底|末|同期)?的?(?:每[人年月日亩吨户斤公里平方米]{1,3}){0,2}$`;
/** 由上半年的|12.1%收窄至5.3%: a base of the same year. */
const fromWithin =
  /(?:由|从)(?:上半年|年中|[一二三]季度|前[二三]季度|1?\d月份?|1-1?\d月份?)(?:末|底)?的?$/;
/** 较“十三五”末的|9323.1亿元增加…: what is compared with is a level of its own, before. */
const comparedLevel = regex`(?:比|较|与)(${YEAR}年|上年|去年|年初|${QUOTED_PLAN}期?末)(?:底|末|同期)?的$`;
const shareOfYear = /(?:恢复[到至]|相当于)[^,;:。]{0,8}的$/;
const withYear = regex`(${YEAR}年?)(?:底|末)?的?$`;
const reaches = regex`(?:到|至|为)(?:${YEAR}年?|去年|今年|年末|年底|目前|现在|${QUOTED_PLAN}期?末)?(?:底|末)?的?$`;

/** Takes from the end of the lead what it says of the time of its number. */
export function placeInTime(clause: ComparedClause): TimedClause {
  const { words, yardstick, nextWords, first } = clause;
  const ratio = first.kind === 'quantity' && (first.unit === '%' || first.unit === '倍');
  const lead = yardstick === null ? words : words.slice(0, yardstick.at);
  return { ...clause, time: timeOf(lead, nextWords, ratio) };
}

/** Reads 由… and years at the end of a lead; `next` is the lead of the following figures, `ratio` whether these are a share. */
function timeOf(lead: string, next: string | null, ratio: boolean): TimeSaid {
  const said = (match: RegExpExecArray, base: boolean): TimeSaid => ({
    words: lead.slice(0, match.index),
    base,
    year: match[1] ?? null,
  });
  const goesOn = next !== null && reaches.test(next);
  const base = from.exec(lead);
  if (base !== null && goesOn) return said(base, true);
  const within = fromWithin.exec(lead);
  if (within !== null && goesOn) return said(within, false);
  const compared = comparedLevel.exec(lead);
  if (compared !== null) return said(compared, true);
  // 恢复到2019年的72.4% is a share of that year, said of this one
  const own = ratio && shareOfYear.test(lead) ? null : withYear.exec(lead);
  if (own !== null && /[到至为]$/.test(lead.slice(0, own.index))) return said(own, false);
  return { words: lead, base: false, year: null };
}
