import type { Span } from '../../model/span.ts';
import { trimSpan } from './white-space.ts';

/** 。！？ (also half-width ! ?) with the closing marks after them; `;` and `:` do not end a sentence. */
const SENTENCE_END = /[。！？!?]+[”’』」》〉）)】\]]*/g;

/** The sentences of a paragraph, without white space around them; joined, they give the paragraph. */
export function sentences(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  const add = (end: number): void => {
    const sentence = trimSpan(text, { start, end });
    if (sentence.start < sentence.end) found.push(sentence);
    start = end;
  };
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(SENTENCE_END)) {
    add(paragraph.start + match.index + match[0].length);
  }
  add(paragraph.end);
  return found;
}
