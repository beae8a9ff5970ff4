import { measureNouns } from '../owners/measure-nouns.ts';
import type { Memory } from './memory.ts';

const byLength = [...measureNouns].sort((one, other) => other.length - one.length);

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
export function dependentMeasure(noun: string, memory: Memory, listed: boolean): string | null {
  const head = noun.split(/[、和及与]/)[0] ?? '';
  if (!measureNouns.includes(head)) return null;
  if (memory.theme !== '') return memory.theme + noun;
  if (memory.owners.length !== 1 || memory.noun === '') return null;
  const measured = byLength.find((word) => memory.noun.endsWith(word));
  const counted = generic.test(memory.noun) ? memory.verb + memory.noun : memory.noun;
  const owner = measured === undefined ? counted : memory.noun.slice(0, -measured.length);
  const single = listed || (measured !== undefined && ofThePlace.has(head));
  return owner === '' || (single && !hasMeasures.test(owner)) ? null : owner + noun;
}
