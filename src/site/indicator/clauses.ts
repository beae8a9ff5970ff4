import type { Span } from '../../model/span.ts';

/** A sentence of more code units than this is quoted by its clauses. */
const LONG = 140;

/**
 * What of a sentence to quote for some of its figures: all of a short one; of a long one its opening words up to the first
 * comma (预计全年, which the figures hang on), and each clause that holds a figure with the one before and after it.
 * Clauses end at ；.
 * @param raw the source the offsets point into
 */
export function quotedStretches(raw: string, sentence: Span, figures: readonly Span[]): Span[] {
  const { start, end } = sentence;
  if (end - start <= LONG) return [{ start, end }];
  const clauses = clausesOf(raw, sentence);
  const kept = clauses.filter((_, index) =>
    [index - 1, index, index + 1].some((near) => {
      const clause = clauses[near];
      return clause && figures.some((one) => one.start >= clause.start && one.start < clause.end);
    }),
  );
  const comma = raw.slice(start, end).search(/[,，:：]/);
  return joined([...(comma < 0 ? [] : [{ start, end: start + comma + 1 }]), ...kept]);
}

function clausesOf(raw: string, { start, end }: Span): Span[] {
  const ends = [...raw.slice(start, end).matchAll(/[;；]/g)].map(({ index }) => start + index + 1);
  return [...ends.filter((one) => one < end), end].map((to, index) => ({
    start: ends[index - 1] ?? start,
    end: to,
  }));
}

/** Stretches that touch or overlap made one, in order. */
function joined(stretches: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
