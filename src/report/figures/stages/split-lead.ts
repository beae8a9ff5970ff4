import { longestFirst } from '../../../language/one-of.ts';
import { withoutCompletion } from '../clauses/completion.ts';
import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { comparedWith, yardsticksNamed } from '../clauses/yardstick.ts';
import { readSubject } from '../owners/read-subject.ts';
import type { Figure } from '../quantities/quantity.ts';
import { rankVerbs } from '../quantities/read-rank.ts';
import type { SplitClause, TimedClause } from './clause.ts';

/** Takes the lead apart: from its end adverbs, cue and noun of change; from the head of the rest the verbs that make a flow. */
export function splitLead(clause: TimedClause): SplitClause {
  const lead = compared(clause, leadOf(clause.time.words, clause.first));
  return { ...clause, lead, subject: readSubject(lead.rest) };
}

/** The words before a figure, read as its kind asks: those of a rank without a cue, those of a change without what it is compared with. */
function leadOf(words: string, figure: Figure): Lead {
  if (figure.kind !== 'quantity') return rankLead(words);
  const lead = readLead(withoutCompletion(words));
  return lead.cue?.kind === 'change'
    ? { ...lead, rest: lead.rest.replace(comparedWith, '') }
    : lead;
}

const verbs = longestFirst(rankVerbs);

/** 总量|连续八年|位居全市第一; 增幅|在全市九县中|列第二位: for how long, and among whom. */
const aside = /(?:已?连续[\d一二两三四五六七八九十]+多?年(?:来|都|均)?|在[^,;:。]{2,16}中)$/;

/** Reads the lead of a rank: the verb of order goes first, then adverbs. */
function rankLead(words: string): Lead {
  const verb = verbs.find((word) => words.endsWith(word));
  const before = verb === undefined ? words : words.slice(0, -verb.length);
  return readLead(before.replace(aside, ''), false);
}

/**
 * The lead of a comparison: 比年初预期分别低2.4个和6.2个百分点 speaks of two owners though 分别 stands behind, 分别高于全国、
 * 全省2.4和1.8个百分点 of one, with a yardstick for each figure.
 */
function compared({ yardstick, words, figures }: TimedClause, lead: Lead): Lead {
  if (yardstick === null || figures.length < 2) return lead;
  const named = words.slice(yardstick.at);
  if (yardsticksNamed(named) === figures.length)
    return { ...lead, adverbs: lead.adverbs.filter((word) => word !== '分别') };
  return named.includes('分别') ? { ...lead, adverbs: [...lead.adverbs, '分别'] } : lead;
}
