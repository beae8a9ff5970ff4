import type { Message } from '../model/message.ts';
import type { Section } from '../model/section.ts';
import { sentenceLines } from './figures/explain/sentence-lines.ts';
import type { Catalogue } from './figures/figures.ts';
import { catalogueMatch } from './figures/identity/match-catalogue.ts';
import { readSentences } from './figures/read-sentences.ts';
import { sectionContext } from './figures/section-context.ts';
import { readOutline } from './read-outline.ts';
import { error } from './text/problem.ts';

/** How a sentence was read, line by line; or why that cannot be told. */
export type Explained = { lines: string[] } | { messages: Message[] };

/** Which sentence of which report is to be explained. */
export interface SentenceAsked {
  /** the id of the report, by which the catalogue knows its shorthand */
  report: string;
  /** the id of the sentence: 1-1.s2 */
  sentence: string;
}

/**
 * Explains how a sentence of a report was read. An id that no sentence has is `sentence-unknown`; bytes that cannot be read
 * are refused as readReport refuses them.
 */
export function explainSentence(
  bytes: Uint8Array,
  { report, sentence }: SentenceAsked,
  catalogue: Catalogue,
): Explained {
  const outlined = readOutline(bytes);
  if ('refused' in outlined) return { messages: outlined.refused };
  const { cleaned, outline } = outlined;
  const section = outline.sections.find(({ sentences }) =>
    sentences.some(({ id }) => id === sentence),
  );
  if (section === undefined) return { messages: [unknown(sentence, outline.sections)] };
  const match = catalogueMatch(catalogue.entries, report);
  const context = sectionContext(cleaned.text, outline, match, catalogue.units);
  const read = readSentences(section, context).filter((one) => one.sentence.id === sentence);
  return { lines: read.flatMap((one) => sentenceLines(one, match)) };
}

/** What ids there are: those of the section that was meant, else the sections. */
function unknown(asked: string, sections: readonly Section[]): Message {
  const full = sections.filter(({ sentences }) => sentences.length > 0);
  const meant = full.find(({ id }) => asked.startsWith(`${id}.`));
  const ids = full.map(({ id }) => id).join(', ');
  return error('sentence-unknown', 0, {
    expected:
      meant === undefined
        ? `a sentence of ${ids === '' ? 'the text, which holds none' : `a section: ${ids}`}`
        : `a sentence from ${meant.id}.s1 to ${meant.sentences.at(-1)?.id ?? ''}`,
    found: asked,
    cure: 'name one as its address does: a section, “.s” and a number, as 1-1.s2; report.json lists them all',
  });
}
