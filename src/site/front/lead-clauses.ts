import type { Span } from '../../model/span.ts';

/**
 * The first clauses of a sentence, up to the last one's ；, without the words before a colon that announce them
 * (…主要预期目标安排如下：).
 * @param raw the source the offsets point into
 * @param count how many clauses
 */
export function leadClauses(raw: string, { start, end }: Span, count: number): Span {
  const text = raw.slice(start, end);
  const stops = [...text.matchAll(/[;；。]/g)].map(({ index }) => index);
  const stop = stops[count - 1] ?? stops.at(-1) ?? text.length;
  const colon = Math.max(...['：', ':'].map((mark) => text.slice(0, stops[0]).lastIndexOf(mark)));
  return { start: start + colon + 1, end: start + stop };
}
