import type { Owners } from './owners.ts';

/** What a sentence has spoken of so far, for the ellipses that follow. */
export interface Memory {
  /** owners of the last full subject; growth and ranks after a level are theirs */
  owners: readonly string[];
  /** owners of the full subjects since the last `;`, in order: for 分别 after several clauses */
  run: readonly string[];
  /** the share last derived from them (原油加工量占全省比重), for 提高2个百分点 */
  derived: readonly string[];
  /** unit of the last figure where it was a state: what 、20个 after 达到12件 goes on with */
  stateUnit: string | null;
  /** flow verbs of the last subject, for later items of its list */
  verb: string;
  /** its noun without verbs, for items that are a verb only: 新开工312个、续建198个 */
  noun: string;
  /** who the clause just before speaks of: 财政总收入|突破亿元大关,实现11338万元 */
  announced: string;
  /** what it lists: 万亿产业、先进制造业集群从无到有,分别达… */
  listed: readonly string[];
  /** sign of the last figure where it was a growth: 增长14%,力争16% */
  growth: 1 | -1 | null;
  /** what a sentence opens with before its first figure: 市场经营主体增量提质,总量|突破1000户 */
  opened: string;
  /** subject of the last clause without figures: what a bare 总分 or 市场规模 belongs to */
  theme: string;
}

export const nothing: Memory = {
  owners: [],
  run: [],
  derived: [],
  stateUnit: null,
  verb: '',
  noun: '',
  announced: '',
  listed: [],
  growth: null,
  theme: '',
  opened: '',
};

/** What is remembered after a figure of these owners. */
export function remember(memory: Memory, owners: Owners, names: readonly string[]): Memory {
  if (owners.kind === 'new') {
    return {
      owners: names,
      run: [...memory.run, ...names],
      derived: [],
      verb: owners.verb,
      noun: owners.noun,
      theme: names.some((name) => name.startsWith(memory.theme)) ? memory.theme : '',
      stateUnit: memory.stateUnit,
      announced: '',
      listed: [],
      growth: memory.growth,
      opened: '',
    };
  }
  return owners.kind === 'derived' ? { ...memory, derived: names } : { ...memory, owners: names };
}
