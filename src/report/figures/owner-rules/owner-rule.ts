import type { Owner } from '../owners/owner.ts';
import type { MeasuredClause } from '../stages/clause.ts';

/**
 * A rule that says whose the figures of a clause are. `owner` gives the owner, or null where the rule does not apply; the first rule
 * that gives one decides. `taught` quotes sentences that taught the rule, each with the owner of its last figure;
 * `spares` quotes look-alikes, each with the rule that decides for their last figure instead. `knows` names what the
 * catalogue must know for them.
 */
export interface OwnerRule {
  rule: string;
  /** what the rule says, in plain words */
  says: string;
  taught: readonly (readonly [sentence: string, owner: string])[];
  spares: readonly (readonly [sentence: string, rule: string])[];
  knows?: readonly string[];
  owner: (clause: MeasuredClause) => Owner | null;
}
