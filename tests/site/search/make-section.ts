import type { SectionText } from '../../../src/site/search/section-text.ts';

/** A section as search knows it, from its heading and sentences; figures as bits for each sentence. */
export function section(
  id: string,
  heading: string,
  sentences: string[],
  figures: number[] = [],
): SectionText {
  let at = heading.length;
  const places = sentences.map((sentence, index): [number, number, number] => {
    const start = at;
    at += sentence.length;
    return [start, at, figures[index] ?? 0];
  });
  const text = heading + sentences.join('');
  const part = Number(/^\d/.exec(id)?.[0] ?? 0) || null;
  const named = { name: heading, period: null, half: null };
  return {
    report: 'r',
    id,
    order: 0,
    part,
    ...named,
    text,
    sentences: places,
    headings: [[0, heading.length]],
  };
}
