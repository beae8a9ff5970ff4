import type { Figure, Goal } from '../quantities/quantity.ts';
import { bareClauses } from './bare-clauses.ts';
import { goalForms } from './goal-words.ts';

/** What a yardstick or a goal must name; 完成任务 alone states nothing. */
const isGoal =
  /平均|水平|全省|全国|全市|全区|省|国家|市|上级|下达|要求|规定|既定|预期|目标|同步|一致|经济|上年|计划|年度|基本|总体|大体|持平|合理/;

/** 圆满完成目标任务, 提前两年完成规划目标 say that work was done, of nothing that is measured. */
const isTask = /(?:达到|完成|实现)/;
const manner =
  /^(?:较好|圆满|全面|顺利|胜利|提前.{0,4}|如期|超额|基本|总体|.{0,8}政府|我们|要|努力|全[市省县区州]|按.{1,8}计算)*(?:地)?$/;
/** 经济运行保持总体平稳, 主要目标任务全面完成并好于预期 speak of everything at once. */
const ofAll =
  /(?:经济运行|经济恢复|经济发展|^(?:标志着|意味着).*|经济社会|大局|局势|形势|局面|完成并)(?:继续|保持|总体|均)*$/;
const hasSubject = (words: string) => !manner.test(words);

/** --价格总水平基本稳定。居民消费价格涨幅3%左右: a first sentence that is the heading of what it opens. */
const opensItem = /^--[^,;:\d]{2,16}。$/;

/** Finds goals and standings without a number in the clauses of a canonical sentence that hold no figure. */
export function findGoals(text: string, figures: readonly Figure[]): Goal[] {
  const goals: Goal[] = [];
  if (opensItem.test(text)) return goals;
  for (const { clause, from } of bareClauses(text, figures)) {
    for (const { pattern, bound } of goalForms) {
      const match = pattern.exec(clause);
      if (match === null || !isGoal.test(match[0])) continue;
      if (ofAll.test(clause.slice(0, match.index))) break;
      if (isTask.test(match[0]) && !hasSubject(clause.slice(0, match.index))) break;
      const facet = /^(?:增长速度|增长幅度|增速|增幅|涨幅)/.exec(match[0])?.[0] ?? '';
      goals.push({
        kind: 'goal',
        start: from + match.index,
        end: from + clause.length,
        bound,
        facet,
        of: /增速|增幅|涨幅|增长|同步/.test(match[0]) ? 'growth' : null,
      });
      break;
    }
  }
  return goals;
}
