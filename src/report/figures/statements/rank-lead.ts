import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { rankVerbs } from '../quantities/read-rank.ts';

const verbs = [...rankVerbs].sort((one, other) => other.length - one.length);

/** Reads the lead of a rank: the verb of order goes first, then adverbs. */
export function rankLead(words: string): Lead {
  const verb = verbs.find((word) => words.endsWith(word));
  return readLead(verb === undefined ? words : words.slice(0, -verb.length), false);
}
