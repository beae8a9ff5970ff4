import { oneOf } from '../../language/one-of.ts';
import { CHANGE, MANNER } from './lead-changes.ts';
import { QUALITY } from './lead-states.ts';
import { OPENING_VERBS } from './opening-verbs.ts';

/** A lead is short, and says one thing. */
const LONGEST_LEAD = 16;
const SAYS_MORE = /[,，、;；:：\d０-９！？!?“”《》()（）]/;

const SHAPE = new RegExp(
  `^\\p{Script=Han}{2,14}?(?:${oneOf(MANNER)}(?:${oneOf(CHANGE)}|${oneOf(QUALITY)})|${oneOf(CHANGE)}{2}|${oneOf(QUALITY)})$`,
  'u',
);

/**
 * Whether a sentence, without its full stop, is a lead: a subject and then manner and state without an object, no comma,
 * no 、, no digit, at most 16 characters. 港口能力能级稳步提升 is; 连续六次荣膺“全国双拥模范城” is not.
 */
export function isLead(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_LEAD &&
    !SAYS_MORE.test(sentence) &&
    !OPENING_VERBS.some((verb) => sentence.startsWith(verb)) &&
    SHAPE.test(sentence)
  );
}
