import { asSaid } from '../owner-rules/named-rules.ts';
import type { OwnerRule } from '../owner-rules/owner-rule.ts';
import { ownerRules } from '../owner-rules/owner-rules.ts';
import type { MeasuredClause, OwnedClause } from './clause.ts';

/** Chooses whose the figures are: the first rule that gives an owner decides. */
export function chooseOwner(
  clause: MeasuredClause,
  rules: readonly OwnerRule[] = ownerRules,
): OwnedClause {
  for (const { rule, owner: ownerOf } of rules) {
    const owner = ownerOf(clause);
    if (owner !== null) return { ...clause, owner: { ...owner, rule } };
  }
  return { ...clause, owner: { ...asSaid.owner(clause), rule: asSaid.rule } };
}
