import { countedRules } from './counted-rules.ts';
import { elidedRules } from './elided-rules.ts';
import { namedRules } from './named-rules.ts';
import type { OwnerRule } from './owner-rule.ts';

/** All rules that choose an owner, in the order they are asked; where none gives one, `asSaid` does. */
export const ownerRules: readonly OwnerRule[] = [...countedRules, ...elidedRules, ...namedRules];
