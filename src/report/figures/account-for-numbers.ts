import type { Message } from '../../model/message.ts';
import type { Excused } from '../../model/report.ts';
import type { NumbersInText } from './find-in-text.ts';
import { broken, unaccounted } from './messages.ts';
import { rawSpan } from './text/canonical.ts';
import type { Canonical } from './text/canonical.ts';

/** The numerals of a canonical text, and the text. */
export interface NumbersRead {
  canonical: Canonical;
  numbers: NumbersInText;
}

/** The numerals that a rule excuses, as they stand in the source. */
export const excusedIn = (raw: string, { canonical, numbers }: NumbersRead): Excused[] =>
  numbers.excused.map(({ numeral, rule }) => {
    const span = rawSpan(canonical, numeral.start, numeral.end);
    return { ...span, text: raw.slice(span.start, span.end), rule };
  });

/** A message for each numeral that is neither a figure nor excused. */
export const unreadIn = ({ canonical, numbers }: NumbersRead): Message[] =>
  numbers.unread.map((numeral) => {
    const at = rawSpan(canonical, numeral.start, numeral.end).start;
    return numeral.broken
      ? broken(at, numeral.written)
      : unaccounted(at, numeral.written, canonical.text);
  });

/** A message for each figure, where no sentence is that could state it: in a heading. */
export const figuresUnread = ({ canonical, numbers }: NumbersRead): Message[] =>
  numbers.figures.map(({ start, end }) =>
    unaccounted(
      rawSpan(canonical, start, end).start,
      canonical.text.slice(start, end),
      canonical.text,
    ),
  );
