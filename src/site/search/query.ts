import { bare } from './without-punctuation.ts';
import { fold } from './fold-for-search.ts';

/** What a searcher typed, understood as far as it can be without any index. */
export interface Query {
  /** as typed, ends trimmed */
  typed: string;
  /** folded, spaces gone: what is looked for character by character */
  phrase: string;
  /** the phrase without punctuation: what the index is asked */
  core: string;
  /** folded words, when the searcher set several apart by spaces; else empty */
  words: string[];
  /** what stands between quotation marks when the whole query is quoted: to be taken by the letter */
  quoted: string | null;
}

const wholeQuoted = /^["“”„‟「『＂]([^"“”„‟「」『』＂]+)["“”‟」』＂]$/u;

/** Reads a query: the whole as one phrase (spaces never matter), and its words where spaces set several apart. */
export function parseQuery(input: string): Query {
  const typed = input.trim();
  const folded = fold(typed);
  const words = typed
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .filter((word) => bare(fold(word)).text !== '');
  return {
    typed,
    phrase: folded.text,
    core: bare(folded).text,
    words: words.length > 1 ? [...new Set(words)] : [],
    quoted: wholeQuoted.exec(typed)?.[1]?.trim() ?? null,
  };
}
