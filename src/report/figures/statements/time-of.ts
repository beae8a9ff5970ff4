/** What a lead says of time next to its number, and the lead without it. */
export interface TimeOfLead {
  lead: string;
  /** the first of two levels: 由187元提高到252元 */
  base: boolean;
  /** a year or 上年 written with the number: 由2015年的187元, 提高到2020年的252元 */
  year: string | null;
}

const from =
  /(?:由|从)((?:19|20)\d{2}年|上年|去年|年初|“?十[一二三四五六]?五”?期?末)?(?:底|末|同期)?的?(?:每[人年月日亩吨户斤公里平方米]{1,3}){0,2}$/;
/** 由上半年的|12.1%收窄至5.3%: a base of the same year. */
const fromWithin =
  /(?:由|从)(?:上半年|年中|[一二三]季度|前[二三]季度|1?\d月份?|1-1?\d月份?)(?:末|底)?的?$/;
/** 较“十三五”末的|9323.1亿元增加…: what is compared with is a level of its own, before. */
const comparedLevel =
  /(?:比|较|与)((?:19|20)\d{2}年|上年|去年|年初|“?十[一二三四五六]?五”?期?末)(?:底|末|同期)?的$/;
const shareOfYear = /(?:恢复[到至]|相当于)[^,;:。]{0,8}的$/;
const withYear = /((?:19|20)\d{2}年?)(?:底|末)?的?$/;
const reaches =
  /(?:到|至|为)(?:(?:19|20)\d{2}年?|去年|今年|年末|年底|目前|现在|“?十[一二三四五六]?五”?期?末)?(?:底|末)?的?$/;

/** Reads 由… and years at the end of a lead; `next` is the lead of the following figure. */
export function timeOf(lead: string, next: string | null, ratio: boolean): TimeOfLead {
  const base = from.exec(lead);
  if (base !== null && next !== null && reaches.test(next)) {
    return { lead: lead.slice(0, base.index), base: true, year: base[1] ?? null };
  }
  const within = fromWithin.exec(lead);
  if (within !== null && next !== null && reaches.test(next))
    return { lead: lead.slice(0, within.index), base: false, year: null };
  const compared = comparedLevel.exec(lead);
  if (compared !== null)
    return { lead: lead.slice(0, compared.index), base: true, year: compared[1] ?? null };
  // 恢复到2019年的72.4% is a share of that year, said of this one
  const own = ratio && shareOfYear.test(lead) ? null : withYear.exec(lead);
  if (own !== null && /[到至为]$/.test(lead.slice(0, own.index))) {
    return { lead: lead.slice(0, own.index), base: false, year: own[1] ?? null };
  }
  return { lead, base: false, year: null };
}
