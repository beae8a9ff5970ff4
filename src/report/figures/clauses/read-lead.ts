import { longestFirst } from '../../../language/one-of.ts';
import { adverbs } from './adverb-words.ts';
import { cues } from './cue-words.ts';
import type { Cue } from './cue-words.ts';
import { growthNouns } from './growth-nouns.ts';
import { wholeWords } from './whole-words.ts';

/** The words between the last boundary and a figure, read from the figure backwards. */
export interface Lead {
  /** what is left of the words: the subject, perhaps with verbs and adverbials before it; empty when elided */
  rest: string;
  cue: Cue | null;
  /** a noun of change stood before the cue: 增速达到 */
  growth: 1 | -1 | null;
  /** adverbs that were met, nearest first */
  adverbs: string[];
}

const cueWords = longestFirst(cues.keys());
const adverbWords = longestFirst(adverbs);
const growthWords = longestFirst(growthNouns.keys());

const endOf = (text: string, words: readonly string[]): string | undefined => {
  const found = words.find((word) => text.endsWith(word));
  if (found === undefined) return undefined;
  const swallowed = wholeWords.some(
    (whole) => whole.length > found.length && text.endsWith(whole) && whole.endsWith(found),
  );
  return swallowed ? undefined : found;
};

/** 财政收入|连续3年|增长20%以上 */
const onEnd = /连续(?:\d+|[二三四五六七八九十]+)[多余]?(?:年|个季度|个月)$/;

/**
 * Reads a lead: strips adverbs and at most one cue (and the noun of change under it) from its end.
 * Before a rank there is no cue to seek: 增速 is then what is ranked.
 */
export function readLead(lead: string, seekCue = true): Lead {
  let rest = lead;
  let cue: Cue | null = null;
  let growth: 1 | -1 | null = null;
  const met: string[] = [];
  for (;;) {
    rest = rest.replace(/[、\s]+$/, '').replace(onEnd, '');
    if (cue?.kind === 'state' && growth === null) {
      const noun = endOf(rest, growthWords);
      if (noun !== undefined) {
        growth = growthNouns.get(noun) ?? null;
        rest = rest.slice(0, -noun.length);
        continue;
      }
    }
    const word = endOf(rest, seekCue && cue === null ? cueWords : []);
    const adverb = endOf(rest, adverbWords);
    if (word !== undefined && word.length >= (adverb?.length ?? 0)) {
      cue = cues.get(word) ?? null;
      rest = rest.slice(0, -word.length);
    } else if (adverb !== undefined) {
      met.push(adverb);
      rest = rest.slice(0, -adverb.length);
    } else if (
      cue?.kind === 'state' &&
      /(?:达到?|完成|实现|保持|控制|稳定)$/.test(rest) &&
      rest.length > 2
    ) {
      rest = rest.replace(/(?:达到?|完成|实现|保持|控制|稳定)$/, '');
    } else break;
  }
  // 实际利用外资|五年累计|5.8亿美元
  if (met.includes('累计')) rest = rest.replace(/(?<=.{2})[三四五六七八九十]年(?:来|间)?$/, '');
  return { rest, cue, growth, adverbs: met };
}
