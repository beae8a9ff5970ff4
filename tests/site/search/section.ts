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
  return { report: 'r', id, text, sentences: places, headings: [[0, heading.length]] };
}
