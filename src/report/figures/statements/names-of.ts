import type { Lead } from '../clauses/read-lead.ts';
import { splitList } from '../owners/split-list.ts';
import type { IsKnown } from '../owners/split-list.ts';
import type { Figure } from '../quantities/quantity.ts';
import type { Reading } from './measure-of.ts';
import type { Memory } from './memory.ts';
import type { Owners } from './owners.ts';

/** Acts that make less of a stock: 消化批而未供土地427公顷,下降39.7% speaks of the act, then of the stock's fall. */
const disposal = /^(?:消化|处置|化解|压降|清理|淘汰|盘活|压减|消除|清偿)/;

/** A投资553.1亿元、B投入133.5亿元,分别增长…, A17175元,B5153元,扣除价格因素,实际增长…: as many of the last owners as there are figures, where fewer are at hand, or those the clause before lists. */
function severalOf(
  memory: Memory,
  figures: readonly Figure[],
  lead: Lead,
): readonly string[] | null {
  const count = figures.length;
  const apart =
    lead.adverbs.some((word) => word.startsWith('分别') || word === '实际') ||
    /分别/.test(lead.rest);
  if (count > 1 && apart && memory.listed.length === count) return memory.listed;
  if (count < 2 || !apart || memory.owners.length >= count || memory.run.length < count)
    return null;
  return memory.run.slice(-count);
}

/** 人形机器人、人工智能等产业营收: examples of a kind, measured together where there is one figure. */
const ofAKind =
  /、.*等[^、和及与]{0,6}(?:产业|行业|领域|企业|产品|园区|地区|国家|景区|作物|服务业)[^、和及与]*$/;

/** The owners by full name: split, remembered, or derived from those remembered (占全省比重). */
export function namesOf(
  owners: Owners,
  figures: readonly Figure[],
  lead: Lead,
  reading: Reading,
  points: boolean,
  shared: boolean,
  memory: Memory,
  known: IsKnown,
): readonly string[] {
  if (owners.kind === 'derived') return owners.names.map((name) => name + owners.facet);
  if (owners.kind === 'remembered') {
    const several = severalOf(memory, figures, lead);
    if (several !== null) return several;
    if (points && memory.derived.length > 0) return memory.derived;
    const stock =
      reading.measure === 'growth' &&
      reading.sign < 0 &&
      disposal.test(memory.verb) &&
      memory.noun !== '';
    return stock ? [memory.noun] : owners.names;
  }
  if (!shared || owners.counted) return owners.names;
  const [only] = owners.names;
  if (figures.length === 1 && only !== undefined && ofAKind.test(only)) return owners.names;
  return owners.names.flatMap((name) => splitList(name, known));
}
