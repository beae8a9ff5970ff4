import type { Span } from '../../model/span.ts';

const WHITE = /\s/;

/** White space as the laws of place mean it: what JavaScript's `\s` matches, U+3000 and no-break spaces included. */
export const isWhite = (character: string): boolean => WHITE.test(character);

/** The span without white space at its ends; empty at its end when it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isWhite(text.charAt(end - 1))) end -= 1;
  while (start < end && isWhite(text.charAt(start))) start += 1;
  return { start, end };
}

/** The text without any white space: what the laws of place count. */
export const withoutWhite = (text: string): string => text.replace(/\s+/g, '');

/** The text without its line ends and the white space about them: a title that a printed page broke is one again. */
export const withoutLineEnds = (text: string): string =>
  text.replace(/\s+/g, (run) => (/[\r\n]/.test(run) ? '' : run));

/** 政 府 工 作 报 告: a line set wide without its spaces between characters. */
export const closeUp = (line: string): string =>
  line.replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, '');
