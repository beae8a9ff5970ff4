import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import type { Figure } from '../quantities/quantity.ts';
import { rankVerbs } from '../quantities/read-rank.ts';
import type { Memory } from './memory.ts';

const verbs = [...rankVerbs].sort((one, other) => other.length - one.length);

/** 总量|连续八年|位居全市第一; 增幅|在全市九县中|列第二位: for how long, and among whom. */
const aside = /(?:已?连续[\d一二两三四五六七八九十]+多?年(?:来|都|均)?|在[^,;:。]{2,16}中)$/;

/**
 * Whether a rank is of the change just before it: 下降39.7%,位列全省第一. It names nothing itself, and no `;` stands between;
 * after a level (达到758元,全省第一) what is ranked is left open.
 */
export const ranksChange = (
  figure: Figure,
  lead: Lead,
  memory: Memory,
  afterStop: boolean,
): boolean => figure.kind === 'rank' && lead.rest === '' && memory.growth !== null && !afterStop;

/** Reads the lead of a rank: the verb of order goes first, then adverbs. */
export function rankLead(words: string): Lead {
  const verb = verbs.find((word) => words.endsWith(word));
  const before = verb === undefined ? words : words.slice(0, -verb.length);
  return readLead(before.replace(aside, ''), false);
}
