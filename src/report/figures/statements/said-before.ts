import { flowVerbs } from '../owners/verb-words.ts';
import type { Subject } from '../owners/read-subject.ts';
import type { Memory } from './memory.ts';

/** Shorter ends than this are shared by chance: 新增城镇|就业, |就业率. */
const shortestOverlap = 3;

/** What may be left of it: a measure that needs an owner; 新设各类|市场主体 and 市场主体|总量 are two things. */
const shares = /^(?:占|比例|比重|占比|率|达标率|覆盖率)/;

const verbs = [...flowVerbs].sort((one, other) => other.length - one.length);

/** 空气优良天数达到308天,优良天数比例达到84.2%: the last noun ends as this one begins, and says first whose it is. */
function overlap(noun: string, last: string): string {
  for (let cut = 1; last.length - cut >= shortestOverlap; cut += 1) {
    const shared = last.slice(cut);
    if (noun.startsWith(shared) && shares.test(noun.slice(shared.length)))
      return last.slice(0, cut);
  }
  return '';
}

/** 农村公路新改建工程40公里、维修改造工程110公里: the same work by another verb, on what was named once. */
function sameWork(noun: string, last: string): string {
  if (!last.endsWith(noun)) return '';
  const before = last.slice(0, -noun.length);
  const verb = verbs.find((word) => before.endsWith(word));
  return verb === undefined ? '' : before.slice(0, -verb.length);
}

/** 淘汰落后水泥产能30万吨、造纸|5万吨: what was lessened of the first trade is lessened of the next. */
const idleCapacity = /^(落后|过剩)[^、]{2,8}?(产能)$/;

/** The name of a later item of such a list; empty when it is none. */
export function capacityOf(noun: string, { noun: last }: Memory): string {
  const match = idleCapacity.exec(last);
  return match === null || noun.length > 4 ? '' : `${match[1] ?? ''}${noun}${match[2] ?? ''}`;
}

/** What a subject leaves unsaid because the subject before said it: 空气, 农村公路; empty when it says all itself. */
export function saidBefore(subject: Subject, listed: boolean, memory: Memory): string {
  if (memory.owners.length !== 1) return '';
  if (subject.verb === '') return overlap(subject.noun, memory.noun);
  return listed ? sameWork(subject.noun, memory.noun) : '';
}
