import { planStateSchema } from '../../model/plan.ts';
import type { PlanView } from '../plan/plan-view.ts';
import { stateWords, type StateWords } from '../words/state-words.ts';

/** Pairs of one state, those that lie farthest apart first. */
export interface StateExample {
  state: string;
  words: StateWords;
  views: PlanView[];
}

/** Where goals part from results: the pairs of each state that occurs. */
export const stateExamples = (views: readonly PlanView[]): StateExample[] =>
  planStateSchema.options.flatMap((state) => {
    const own = views.filter(({ row }) => row.state === state);
    const apart = ({ row }: PlanView): number => Math.abs(row.basis?.value ?? 0);
    const sorted = own.sort((a, b) => apart(b) - apart(a));
    return sorted.length > 0 ? [{ state, words: stateWords(state), views: sorted }] : [];
  });
