import { longestFirst, oneOf } from '../../../language/one-of.ts';
import { regex } from '../../../language/regex.ts';
import { adverbials, openingPhrases } from './adverbial-words.ts';
import { flowVerbs } from './flow-verbs.ts';
import { lightVerbs } from './light-verbs.ts';
import { measureNouns } from './measure-nouns.ts';
import { verbAdverbs } from './verb-adverbs.ts';

/** A subject as the words give it: verbs that make a flow, and the noun they count. */
export interface Subject {
  /** flow verbs at its head, as written: 新建改造; empty when there are none */
  verb: string;
  /** without any verb at its head */
  noun: string;
}

const light = longestFirst(lightVerbs);
const flow = longestFirst(flowVerbs);
const before = longestFirst(verbAdverbs);

/** A word stays when nothing self-standing would be left: 落实率, 建设面积, 高标准农田. */
const standsAlone = (rest: string) =>
  rest.length >= 2 && !/^(?:率|量|额|数|度|性|化|型|式|面积|力度|的|中|了|农田)/.test(rest);

/** 规模以上工业企业|实现|营业收入: the verb between an owner and its measure is no part of the name. */
const broughtAbout = regex`(?<=企业|公司|集团|银行|园区|产业|行业|工业|景区)(?:共|累计)?(?:实现|完成)(?=${oneOf(measureNouns)}$)`;

/** 累计|开展|职业技能培训: a light verb after the word that sums up. */
const carriedOut = /^(?:开展|组织开展|组织|实施|提供)(?=.{3})/;

const dropped = [...adverbials, ...openingPhrases];

/** The words without what may stand before a subject and is no part of it: when, where, with what certainty. */
export function dropAdverbials(words: string): string {
  let rest = words;
  for (let changed = true; changed;) {
    changed = false;
    for (const pattern of dropped) {
      const shorter = rest.replace(pattern, '');
      if (shorter !== rest) {
        rest = shorter;
        changed = true;
      }
    }
  }
  return rest;
}

/** Reads the run of flow verbs at the head of `words`: 培养、引进, 新建改造. */
function flowRun(words: string): string {
  let run = 0;
  for (;;) {
    const joint = run === 0 ? '' : (/^[、和及或并]/.exec(words.slice(run))?.[0] ?? '');
    const verb = flow.find((word) => words.startsWith(word, run + joint.length));
    if (verb === undefined) return words.slice(0, run);
    run += joint.length + verb.length;
  }
}

/** Splits the words before a figure into flow verbs and noun; adverbials and light verbs at the head are dropped. */
export function readSubject(words: string): Subject {
  let rest = dropAdverbials(words);
  for (let changed = true; changed;) {
    changed = false;
    const verb = flowRun(rest);
    const lightVerb = light.find((word) => rest.startsWith(word) && word.length >= verb.length);
    const adverb = before.find((word) => rest.startsWith(word) && word.length > verb.length);
    const drop = [adverb, lightVerb].find(
      (word) => word !== undefined && standsAlone(rest.slice(word.length)),
    );
    if (drop !== undefined && drop !== '累计') {
      rest = dropAdverbials(rest.slice(drop.length));
      changed = true;
    }
  }
  const verb = flowRun(rest);
  // 累计开展职业技能培训 sums up 职业技能培训
  const summed = verb === '累计' ? carriedOut.exec(rest.slice(verb.length))?.[0] : undefined;
  const noun = rest.slice(verb.length + (summed ?? '').length).replace(broughtAbout, '');
  if (light.includes(noun) || before.includes(noun)) return { verb, noun: '' };
  return standsAlone(noun) || noun === '' ? { verb, noun } : { verb: '', noun: rest };
}
