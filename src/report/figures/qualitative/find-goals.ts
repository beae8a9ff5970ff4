import type { Figure, Goal } from '../quantities/quantity.ts';
import { goalForms } from './goal-words.ts';

/** What a yardstick or a goal must name; 完成任务 alone states nothing. */
const isGoal =
  /平均|水平|全省|全国|全市|全区|省|国家|市|上级|下达|要求|规定|既定|预期|目标|同步|一致|经济|上年|计划|年度|基本|总体|大体|持平|合理/;

/** Finds goals and standings without a number in the clauses of a canonical sentence that hold no figure. */
export function findGoals(text: string, figures: readonly Figure[]): Goal[] {
  const goals: Goal[] = [];
  let start = 0;
  for (const clause of text.split(/[,;:。!?()]/)) {
    const from = start;
    start += clause.length + 1;
    if (figures.some((figure) => figure.start < from + clause.length && from < figure.end))
      continue;
    for (const { pattern, bound } of goalForms) {
      const match = pattern.exec(clause);
      if (match === null || !isGoal.test(match[0])) continue;
      const growth =
        /增速|增幅|涨幅|增长|同步/.test(match[0]) ||
        /(?:涨幅|降低率|下降率|增速|增幅)$/.test(clause.slice(0, match.index));
      goals.push({
        kind: 'goal',
        start: from + match.index,
        end: from + clause.length,
        bound,
        of: growth ? 'growth' : null,
      });
      break;
    }
  }
  return goals;
}
