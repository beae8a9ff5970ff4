/** What a sentence has said so far, for the ellipses that follow: three things, each left by `remember` after a clause. */
export interface Memory {
  said: OwnersSaid;
  /** what the last clauses without figures spoke of; read by hearBareClauses where the nearest ones speak of nothing */
  theme: string;
  last: LastFigure;
}

/** The owners said before; read where a subject is left out, and by nameOwners for 分别. */
export interface OwnersSaid {
  /** owners of the last full subject; growth and ranks after a level are theirs */
  owners: readonly string[];
  /** flow verbs of that subject, for later items of its list */
  verb: string;
  /** its noun without verbs, for items that are a verb only: 新开工312个、续建198个 */
  noun: string;
  /** owners of the full subjects since the last `;`, in order: for 分别 after several clauses */
  run: readonly string[];
  /** the share last derived from them (原油加工量占全省比重), for 提高2个百分点 */
  derived: readonly string[];
}

/** The last figure; read by decideMeasure, decideExtent and writeStatements. */
export interface LastFigure {
  /** its sign where it was a growth: 增长14%,力争16% */
  growth: 1 | -1 | null;
  /** its unit where it was a state: what 、20个 after 达到12件 goes on with */
  stateUnit: string | null;
}

/** Where nothing was said yet. */
export const nothingSaid: Memory = {
  said: { owners: [], verb: '', noun: '', run: [], derived: [] },
  theme: '',
  last: { growth: null, stateUnit: null },
};
