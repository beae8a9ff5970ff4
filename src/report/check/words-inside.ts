import type { Span } from '../../model/span.ts';
import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/**
 * What an observation quotes stands inside what it belongs to: a figure and its expression in their sentence, the expression
 * ending where the figure ends, what a goal follows inside the goal.
 */
export const wordsInside: Law = ({ compiled: { indicators } }) =>
  indicators.flatMap(({ id, observations }) =>
    observations.flatMap(({ id: own, source, expression, follows }) => {
      const name = `${id}#${own}`;
      return [
        ...misplaced(`the figure of ${name}`, source, source.sentence),
        ...(expression
          ? misplaced(`the expression of ${name}`, expression, {
              start: source.sentence.start,
              end: source.end,
            })
          : []),
        ...(expression && (expression.start >= source.start || expression.end !== source.end)
          ? [outside(`the expression of ${name}`, expression, source)]
          : []),
        ...(follows ? misplaced(`what ${name} follows`, follows, source) : []),
      ];
    }),
  );

const misplaced = (what: string, span: Span, within: Span): ReturnType<Law> =>
  within.start <= span.start && span.start < span.end && span.end <= within.end
    ? []
    : [outside(what, span, within)];

const outside = (what: string, span: Span, within: Span): ReturnType<typeof error> =>
  error('span-order', span.start, {
    expected: `${what} with its place at ${within.start} to ${within.end}`,
    found: `${span.start} to ${span.end}`,
    cure: 'a fault of the parser: keep the sentence as a fixture and mend src/report/figures',
  });
