import { oncePerReport } from '../report/once-per-report.ts';
import { OUTCOME_MEANINGS, OUTCOME_WORDS } from '../words/checks-page-words.ts';
import { checkView, type CheckView } from './check-view.ts';
import type { Outcome } from './outcome.ts';

/** The outcomes in the order they are shown; those no check came to are left out. */
const OUTCOMES: readonly Outcome[] = ['agrees', 'differs', 'open', 'derived'];

/** Every check of a report, recomputed. A check that cannot be computed stops the build and says why. */
export const checksOf = oncePerReport((data): readonly CheckView[] =>
  data.catalogue.checks.map((check) => {
    const view = checkView(data, check);
    if (typeof view === 'string') throw new Error(`content/catalogue/checks.yaml: ${view}`);
    return view;
  }),
);

/** The checks by outcome. */
export const checkGroups = (views: readonly CheckView[]) =>
  OUTCOMES.map((outcome) => ({
    outcome,
    meaning: OUTCOME_MEANINGS[outcome],
    word: OUTCOME_WORDS[outcome],
    views: views.filter((view) => view.outcome === outcome),
  })).filter((group) => group.views.length > 0);
