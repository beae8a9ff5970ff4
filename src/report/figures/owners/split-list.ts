import { isMeasureNoun, measureNounAt } from './measure-nouns.ts';
import { wholeNames } from './whole-names.ts';

/** Whether a name is one the catalogue knows. */
export type IsKnown = (name: string) => boolean;

/** Ends like the name of something measured, and so stands alone in a list. */
const measured =
  /(?:率|量|额|总值|产值|增加值|值|度|数|面积|收入|投资|比重|比例|价格|指数|工资|里程|支出|消费|利润|税收|存款|贷款|进口|出口|能耗|单产|总产|浓度|水质|成本|规模|资金|能力|水平)$/;

/** The measure a name ends with, and its rate of change: 电解铝|投资增幅. */
function measureOf(name: string): string | undefined {
  const rate = /(?:增速|增幅|涨幅|降幅|增长率)$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - rate.length);
  const noun = measureNounAt(stem) ?? measured.exec(stem)?.[0];
  if (noun !== undefined) return noun + rate;
  return rate === '' ? undefined : rate;
}

/** 退役军人、残疾人|新增就业: the act that each of them takes part in. */
const added = /(?<=.{2})(?:新增|净增).{2,}$/;

/** Words that hold the character of a joint: 普及率, 参与人数. */
const wordsWithJoint =
  /及以上|及以下|及其|普及|惠及|涉及|触及|波及|企及|及时|及早|及格|参与|与会|赠与|给与|和谐|饱和|总和|中和|缓和|温和|和平|和美|和睦|共和/g;

/** Listed before what they share: 化学需氧量、氨氮、氮氧化物|重点工程减排量. */
const pollutants: readonly string[] =
  '化学需氧量 氨氮 二氧化硫 氮氧化物 挥发性有机物 颗粒物 细颗粒物 二氧化碳 COD SO2 NOx VOCs PM10 PM2.5'.split(
    ' ',
  );

/** Marks the stretches of a subject in which a joint is part of a name or a word: quotes, brackets, names of one thing. */
function protectedSpans(subject: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const pattern of [/[“(《][^”)》]*[”)》]/g, wordsWithJoint])
    for (const match of subject.matchAll(pattern))
      spans.push([match.index, match.index + match[0].length]);
  for (const name of wholeNames) {
    const place = subject.indexOf(name);
    if (place >= 0) spans.push([place, place + name.length]);
  }
  return spans;
}

/** Two modifiers of one noun written without a joint: 国控省控断面水质. */
const unjoined = /国控(?=省控)|省控(?=市控)/g;

function pieces(words: string): string[] {
  const subject = words.replace(unjoined, '$&、');
  const spans = protectedSpans(subject);
  const items: string[] = [];
  let from = 0;
  for (const match of subject.matchAll(/以及|[、和及与]/g)) {
    if (spans.some(([start, end]) => start <= match.index && match.index < end)) continue;
    items.push(subject.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...items, subject.slice(from)].filter((item) => item !== '');
}

/** 城镇、农村常住居民人均可支配收入: what the last item shares with the others, which cannot stand alone. */
function sharedSuffix(item: string, last: string, known: IsKnown): string | null {
  const emitted = pollutants.find((word) => last.startsWith(word));
  if (emitted !== undefined && pollutants.includes(item)) return last.slice(emitted.length);
  // 税收收入和非税收入占比分别为72%和28%
  const part = /^[^占]+(占比|比重)$/.exec(last)?.[1];
  if (part !== undefined && !item.endsWith(part)) return part;
  if (known(item) || measured.test(item) || item.slice(-2) === last.slice(-2)) return null;
  for (let cut = 1; cut < last.length; cut += 1)
    if (known(item + last.slice(cut))) return last.slice(cut);
  const noun = measureOf(last) ?? added.exec(last)?.[0];
  if (noun === undefined) return null;
  const modifier = last.length - noun.length;
  if (modifier < 1) return noun;
  return Math.abs(modifier - item.length) <= 1 ? noun : last.slice(item.length) || noun;
}

/** 市属国有企业资产总额、利润、上缴国有资本收益: the owner before the first item's measure noun. */
function sharedPrefix(items: readonly string[], known: IsKnown): string {
  const first = items[0] ?? '';
  const noun = measureNounAt(first);
  const bare = items.slice(1).some(isMeasureNoun);
  if (noun === undefined || !bare) return '';
  const prefix = first.slice(0, -noun.length);
  // 固定资产投资、税收收入 share nothing: a known first name is cut only where the others are known with its owner
  return known(first) && !items.slice(1).some((item) => known(prefix + item)) ? '' : prefix;
}

/** 第一、二、三产业增加值; 第一、第三产业增加值: the numerals share both 第 and what follows the last. */
function industries(subject: string): string[] | null {
  const match =
    /^(.*?第?)([一二三](?:[、和及]第?[一二三])+|[一二三]{2,3})((?:次)?产业.*|产.*)$/.exec(subject);
  if (match === null) return null;
  return [...(match[2] ?? '').replace(/[、和及第]/g, '')].map(
    (numeral) => `${match[1] ?? ''}${numeral}${match[3] ?? ''}`,
  );
}

/** Splits a subject that joins several into each by its full name; a subject of one thing is given back alone. */
export function splitList(subject: string, known: IsKnown): string[] {
  if (known(subject)) return [subject];
  const numbered = industries(subject);
  if (numbered !== null) return numbered;
  const items = pieces(subject);
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return [subject];
  const prefix = sharedPrefix(items, known);
  if (prefix !== '')
    return items.map((item, index) =>
      index === 0 || item.startsWith(prefix) || (known(item) && !known(prefix + item))
        ? item
        : prefix + item,
    );
  const names = items.map((item, index) =>
    index === items.length - 1 ? item : item + (sharedSuffix(item, last, known) ?? ''),
  );
  // 村和社区养老服务机构: a single character names nothing of its own
  return names.some((name) => name.length === 1) ? [subject] : names;
}
