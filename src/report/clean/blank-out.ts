import type { Dropped } from '../../model/report.ts';

/** Tags and characters that end a line leave a line end behind, anything else a space. */
const BREAKING_RULES = new Set(['html-block', 'html-script', 'next-line']);

/** The text with white space of the same length in place of each dropped span. */
export function mask(text: string, dropped: readonly Dropped[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, rule } of [...dropped].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), blank(text.slice(start, end), BREAKING_RULES.has(rule)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

const blank = (piece: string, breaks: boolean): string =>
  breaks ? '\n'.padEnd(piece.length) : piece.replace(/[^\r\n]/g, ' ');
