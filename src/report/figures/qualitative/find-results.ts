import { oneOf } from '../../../language/one-of.ts';
import { regex } from '../../../language/regex.ts';
import { resultWords, actionWords } from '../context/commitment-words.ts';
import { readSubject } from '../owners/read-subject.ts';
import type { Figure, Goal } from '../quantities/quantity.ts';
import { bareClauses } from './bare-clauses.ts';
import { resultForms } from './result-forms.ts';

/** 加快全覆盖, 力争全部达标, 逐步实现全覆盖: what is still to come about is a task, no result. */
const task = regex`${oneOf([...resultWords, ...actionWords])}|加快|逐步|即将|基本(?=实现|达到)|尚未|未能|未实现|为了?实现`;

/** 主要经济指标, 各项任务: everything at once, and nothing that is measured. */
const ofEverything = /(?:各项|主要|经济)(?:经济|工作|目标|任务)*(?:指标|任务|工作|目标)?$/;

/** What says that a result came about and is none itself: 养老服务机构|实现, 贫困人口|保持, 已全部. */
const cameAbout = /(?:已经?|均|全部|率先|全面|继续|持续|始终)*(?:实现|达到|保持|做到)?(?:了)?$/;

/**
 * Finds results that are stated in words alone in a canonical sentence that tells of what was done: the words from the measuring
 * one to the end of the clause. Without 实现, which only says that they came about, and without 保持 where 动态 already says it.
 */
export function findResults(text: string, figures: readonly Figure[]): Goal[] {
  const results: Goal[] = [];
  for (const { clause, from } of bareClauses(text, figures)) {
    if (task.test(clause)) continue;
    for (const { pattern, of, bound } of resultForms) {
      const match = pattern.exec(clause);
      if (match === null) continue;
      const whose = clause.slice(0, match.index).replace(cameAbout, '');
      const { verb, noun } = readSubject(whose);
      const plain = noun.length >= 2 && !/实现|达到/.test(noun) && !ofEverything.test(noun);
      if (plain && verb === '' && (of === undefined || of.test(noun)))
        results.push({
          kind: 'goal',
          start: from + match.index,
          end: from + clause.length,
          bound,
          facet: '',
          of: null,
        });
      break;
    }
  }
  return results;
}
