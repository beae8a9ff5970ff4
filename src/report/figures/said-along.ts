import type { Span } from '../../model/span.ts';
import { expressionStart } from './expression-start.ts';
import type { Place } from './observe.ts';
import { followedIn } from './qualitative/goal-meaning.ts';
import type { Statement } from './stages/statement.ts';
import { rawSpan } from './text/canonical.ts';
import type { Canonical } from './text/canonical.ts';

/** What the words round a figure say of it, as spans of the source: its expression, and what a goal goes in step with. */
export function saidAlong(
  raw: string,
  reading: Canonical,
  statement: Statement,
): Pick<Place, 'expression' | 'follows'> {
  const { measure, start, end } = statement;
  const quoted = (from: number, to: number): Span & { text: string } => {
    const span = rawSpan(reading, from, to);
    return { ...span, text: raw.slice(span.start, span.end) };
  };
  const from = expressionStart(reading.text, statement);
  const followed = measure === 'qualitative' ? followedIn(reading.text.slice(start, end)) : null;
  return {
    ...(from === null ? {} : { expression: quoted(from, end) }),
    ...(followed === null
      ? {}
      : {
          follows: {
            ...quoted(start + followed.start, start + followed.end),
            indicator: null,
          },
        }),
  };
}
