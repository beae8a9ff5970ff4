import { longestFirst } from '../../../language/one-of.ts';
import type { BareWords } from '../stages/bare-words.ts';
import type { OwnersSaid } from '../stages/memory.ts';
import { flowVerbs } from './flow-verbs.ts';
import { isMeasureNoun, measureNounAt } from './measure-nouns.ts';
import type { Subject } from './read-subject.ts';

/** Shorter ends than this are shared by chance: 新增城镇|就业, |就业率. */
const shortestOverlap = 3;

/** What may be left of it: a measure that needs an owner; 新设各类|市场主体 and 市场主体|总量 are two things. */
const shares = /^(?:占|比例|比重|占比|率|达标率|覆盖率)/;

const verbs = longestFirst(flowVerbs);

/** 空气优良天数达到308天,优良天数比例达到84.2%: the last noun ends as this one begins, and says first whose it is. */
function overlap(noun: string, last: string): string {
  for (let cut = 1; last.length - cut >= shortestOverlap; cut += 1) {
    const shared = last.slice(cut);
    if (noun.startsWith(shared) && shares.test(noun.slice(shared.length)))
      return last.slice(0, cut);
  }
  return '';
}

/** 农村公路新改建工程40公里、维修改造工程110公里: the same work by another verb, on what was named once. */
function sameWork(noun: string, last: string): string {
  if (!last.endsWith(noun)) return '';
  const before = last.slice(0, -noun.length);
  const verb = verbs.find((word) => before.endsWith(word));
  return verb === undefined ? '' : before.slice(0, -verb.length);
}

/** 淘汰落后水泥产能30万吨、造纸|5万吨: what was lessened of the first trade is lessened of the next. */
const idleCapacity = /^(落后|过剩)[^、]{2,8}?(产能)$/;

/** The name of a later item of such a list, 造纸 or 造纸产能; empty when it is none. */
export function capacityOf(noun: string, said: OwnersSaid): string {
  const match = idleCapacity.exec(said.noun);
  const trade = noun.replace(/产能$/, '');
  return match === null || trade.length > 4 ? '' : `${match[1] ?? ''}${trade}${match[2] ?? ''}`;
}

/** What a subject leaves unsaid because the subject before said it: 空气, 农村公路; empty when it says all itself. */
export function unsaidHead(subject: Subject, listed: boolean, said: OwnersSaid): string {
  if (said.owners.length !== 1) return '';
  if (subject.verb === '') return overlap(subject.noun, said.noun);
  return listed ? sameWork(subject.noun, said.noun) : '';
}

/** Nouns that say nothing without their verb: 新签约项目215个,总投资1320亿元 is of those newly signed. */
const generic = /^(?:项目|企业|工程)$/;

/** Owners of several measures, which a list need not repeat: 规模以上工业企业营业收入3562亿元、利润总额128.6亿元. */
const hasMeasures = /(?:企业|公司|集团|银行|机构|园区|开发区|产业|行业|工业|景区|项目)$/;

/** Measures of the whole place when no such owner stands before: 固定资产投资完成120亿元、税收收入完成30亿元. */
const ofThePlace = new Set(
  '税收收入 税收 用电量 发电量 供电量 客运量 货运量 周转量 存款余额 贷款余额 吞吐量'.split(' '),
);

/**
 * The full name of a bare measure noun: with the theme of the clause before, else with the last owner. In a list
 * only an owner of several measures goes on. Null where the noun is no measure, or stands by itself.
 */
export function ownedMeasure(
  noun: string,
  listed: boolean,
  { theme }: BareWords,
  said: OwnersSaid,
): string | null {
  const head = noun.split(/[、和及与]/)[0] ?? '';
  if (!isMeasureNoun(head)) return null;
  if (theme !== '') return theme + noun;
  if (said.owners.length !== 1 || said.noun === '') return null;
  const measured = measureNounAt(said.noun);
  const counted = generic.test(said.noun) ? said.verb + said.noun : said.noun;
  const owner = measured === undefined ? counted : said.noun.slice(0, -measured.length);
  const single = listed || (measured !== undefined && ofThePlace.has(head));
  return owner === '' || (single && !hasMeasures.test(owner)) ? null : owner + noun;
}
