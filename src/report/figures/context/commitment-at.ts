import { oneOf } from '../../../language/one-of.ts';
import { regex, regexAll } from '../../../language/regex.ts';
import { flowVerbs } from '../owners/flow-verbs.ts';
import { lightVerbs } from '../owners/light-verbs.ts';
import { verbAdverbs } from '../owners/verb-adverbs.ts';
import { actionWords, mannerWords, resultWords } from './commitment-words.ts';

/** 争取中央预算内资金3.2亿元 gets money, and binds to nothing. */
const result = regexAll`(?!争取.*(?:资金|债券|贷款|补助)$)${oneOf(resultWords)}`;

/** 有序|推动…项目, 二是推进…: an action word opens its clause. */
const action = regex`^(?:[一二三四五六七八九十]+是)?${oneOf(mannerWords)}*(${oneOf(actionWords)})`;

/** A clause that opens with a verb is an act of its own: 实施…, 建设…, 持续推进…. */
const opensWithVerb = regex`^(?:[一二三四五六七八九十]+是)?${oneOf([...verbAdverbs, ...mannerWords])}*${oneOf([...flowVerbs, ...lightVerbs, ...actionWords])}(?!率|额|量|值|收入|总额)`;

/**
 * The word by which the text commits to what stands at `place` of a canonical sentence, verbatim; null where it just states
 * it (新增公办幼儿园学位3500个). A word of action governs its own clause, which it opens. A word of result governs what
 * comes after it up to the next `;` or a clause that opens with a verb; clauses end at a comma, lists (、) do not end them.
 */
export function commitmentAt(text: string, place: number): string | null {
  // 力争高于全省平均水平: a goal in words takes the word in
  const own = resultWords.find((word) => text.startsWith(word, place));
  if (own !== undefined) return own;
  const reach = text.slice(text.slice(0, place).search(/[^;:。!?]*$/), place);
  const clauses = reach.split(',');
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index] ?? '';
    const bound = [...clause.matchAll(result)].at(-1)?.[0];
    if (bound !== undefined) return bound;
    if (index === clauses.length - 1) {
      const acting = action.exec(clause)?.[1];
      if (acting !== undefined) return acting;
    }
    if (opensWithVerb.test(clause)) return null;
  }
  return null;
}
