import type { Limit, PlanState } from '../../model/plan.ts';

/** A state as it is shown: a step drawn by a symbol of the layout, its word, and whether the goal is a least or a most. */
export interface StateWords {
  symbol: string;
  word: string;
  limit: '' | '目标为下限' | '目标为上限';
}

const STATES: Record<PlanState, [symbol: string, word: string]> = {
  above: ['s-above', '高于'],
  below: ['s-below', '低于'],
  slower: ['s-slower', '放缓'],
  equal: ['s-equal', '持平'],
  'not-comparable': ['s-nc', '口径不同'],
  unsaid: ['s-nc', '口径未明'],
  unlike: ['s-nc', '不可比'],
  unquantified: ['s-none', '未量化'],
};
const LIMITS = { floor: '目标为下限', ceiling: '目标为上限' } as const;

/** The goal beside the result, in words that say which number is the higher and nothing else. */
export function stateWords(state: PlanState, limit?: Limit): StateWords {
  const [symbol, word] = STATES[state];
  return { symbol, word, limit: limit ? LIMITS[limit] : '' };
}
