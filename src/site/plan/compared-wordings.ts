import type { Comparability } from '../../model/comparability.ts';
import type { ReportData } from '../report/report-data.ts';
import { comparabilityWords } from '../words/plan-notes-words.ts';
import { figureOf, type Side } from './plan-side.ts';
import { KIND_WORDS, NARROWING_WORDS, ACT_WORDS } from '../../language/comparability-terms.ts';

/** Whether a result and a goal are of the same thing, and why not, in words that quote both. */
export interface Compared {
  comparability: Comparability;
  /** empty where they are of the same thing and nothing needs to be said */
  note: string;
}

/**
 * By the two wordings alone: a word that narrows on one side only makes them differ in scope, a sum to date on one side only in
 * kind; two different acts (新建, 建成) leave it unsaid. Anything else (order, 城镇新增就业 and 新增城镇就业; a synonym, 支出 and 投入)
 * does not change what is counted.
 */
export function comparabilityOfWordings(result: string, goal: string): Comparability {
  const differs = (words: readonly string[]): boolean =>
    words.some((word) => result.includes(word) !== goal.includes(word));
  if (differs(NARROWING_WORDS)) return 'scope';
  if (differs(KIND_WORDS)) return 'kind';
  return differs(ACT_WORDS) ? 'unsaid' : 'same';
}

/**
 * Whether the two halves of one indicator compare: as comparability.yaml says, else by their wordings.
 * @throws where an entry's words do not stand in the sentences it speaks of
 */
export function comparabilityOf(data: ReportData, result: Side, target: Side): Compared {
  const [reached, goal] = [figureOf(result), figureOf(target)];
  if (!reached || !goal) return { comparability: 'same', note: '' };
  const years = { result: reached.period, goal: goal.period };
  const entry = data.catalogue.comparability.find(
    ({ indicator }) => indicator === result.indicator.id,
  );
  const sides = entry ?? { result: reached.subject, goal: goal.subject };
  if (entry) {
    for (const [said, { source }] of [
      [entry.result, reached],
      [entry.goal, goal],
    ] as const) {
      const { start, end, id } = source.sentence;
      if (!data.raw.slice(start, end).includes(said))
        throw new Error(
          `content/catalogue/comparability.yaml: ${entry.indicator}: expected "${said}" in ${id}, found no such words; quote the sentence as the source has it`,
        );
    }
  }
  const comparability = entry?.comparability ?? comparabilityOfWordings(sides.result, sides.goal);
  const note = entry?.note ?? comparabilityWords(comparability, sides, years);
  return { comparability, note };
}
