import { bare } from './without-punctuation.ts';
import { encode, paragraphBreak } from './encode-characters.ts';
import { fold } from './fold-for-search.ts';
import type { SectionText } from './section-text.ts';

/** Characters of a query that the index is asked for: enough to leave few sections, few enough to load few index files. */
const asked = 6;

/** What the index holds of a section: its paragraphs without punctuation, encoded, with a word of their own between them. */
export const indexedWords = (section: SectionText): string =>
  section.text
    .split('\n')
    .map((paragraph) => encode(bare(fold(paragraph)).text))
    .join(` ${paragraphBreak} `);

/**
 * The question put to the index for a bare phrase: its beginning as one quoted phrase. Every section that holds the
 * phrase is among the answers; whether it does is then read from the section's own text.
 */
export const indexQuery = (core: string): string => `"${encode(core.slice(0, asked))}"`;
