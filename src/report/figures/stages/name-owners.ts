import { manifold } from '../owners/manifold.ts';
import { splitList } from '../owners/split-list.ts';
import { isPoints } from '../quantities/quantity.ts';
import type { NamedClause, Naming, OwnedClause } from './clause.ts';

/** Gives each owner its full name: split from a list, taken from what was said before, or as it was chosen. */
export function nameOwners(clause: OwnedClause): NamedClause {
  const { names, naming } = namesOf(clause);
  return { ...clause, names: manifold(names, clause.figures.length), naming };
}

interface Names {
  names: readonly string[];
  naming: Naming;
}

function namesOf(clause: OwnedClause): Names {
  const { owner } = clause;
  if (owner.kind === 'derived')
    return { names: owner.names.map((name) => name + owner.facet), naming: 'as chosen' };
  return owner.kind === 'remembered' ? saidBefore(clause) : ofNewOwner(clause);
}

/** Acts that make less of a stock: 消化批而未供土地427公顷,下降39.7% speaks of the act, then of the stock's fall. */
const disposal = /^(?:消化|处置|化解|压降|清理|淘汰|盘活|压减|消除|清偿)/;

/** The owners said before: as many as there are figures, the share derived from them, the stock that was lessened, or they. */
function saidBefore(clause: OwnedClause): Names {
  const { owner, first, measured } = clause;
  const { said } = clause.memory;
  const several = severalSaid(clause);
  if (several !== null) return { names: several, naming: 'owners said before' };
  if (isPoints(first) && said.derived.length > 0)
    return { names: said.derived, naming: 'share said before' };
  const falls = measured.measure === 'growth' && measured.sign < 0;
  return falls && disposal.test(said.verb) && said.noun !== ''
    ? { names: [said.noun], naming: 'stock said before' }
    : { names: owner.names, naming: 'owners said before' };
}

/**
 * A投资553.1亿元、B投入133.5亿元,分别增长…, A17175元,B5153元,扣除价格因素,实际增长…: as many of the last owners as there are
 * figures, where fewer are at hand, or those the clause before lists; null where the figures are not told apart.
 */
function severalSaid({ figures, lead, heard, memory }: OwnedClause): readonly string[] | null {
  const count = figures.length;
  const apart =
    lead.adverbs.some((word) => word.startsWith('分别') || word === '实际') ||
    /分别/.test(lead.rest);
  if (count < 2 || !apart) return null;
  if (heard.listed.length === count) return heard.listed;
  const { owners, run } = memory.said;
  return owners.length < count && run.length >= count ? run.slice(-count) : null;
}

/** 人形机器人、人工智能等产业营收: examples of a kind, measured together where there is one figure. */
const ofAKind =
  /、.*等[^、和及与]{0,6}(?:产业|行业|领域|企业|产品|园区|地区|国家|景区|作物|服务业)[^、和及与]*$/;

/** A new owner, split where its name joins several that each have a figure. */
function ofNewOwner(clause: OwnedClause): Names {
  const { owner, figures, known } = clause;
  const [only] = owner.names;
  const ofOneKind = figures.length === 1 && only !== undefined && ofAKind.test(only);
  if (!isShared(clause) || owner.counted || ofOneKind)
    return { names: owner.names, naming: 'as chosen' };
  const names = owner.names.flatMap((name) => splitList(name, known));
  return { names, naming: names.length > 1 ? 'list split' : 'as chosen' };
}

/**
 * Whether a subject that joins several is split: several figures, a rate, a change, a rank or a goal belong to each of
 * them, an amount only when the text says 均 or 分别.
 */
function isShared({ measured, figures, first, lead }: OwnedClause): boolean {
  return (
    figures.length > 1 ||
    measured.measure !== 'level' ||
    (first.kind === 'quantity' && first.unit === '%') ||
    lead.adverbs.some((word) => /分别|均|各|都|双双/.test(word))
  );
}
