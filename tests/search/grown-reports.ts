import type { SectionText, SentencePlace } from '../../src/site/search/section-text.ts';
import { seeded } from './seeded-queries.ts';

type Sentence = [text: string, figures: number];

const sentencesOf = ({ text, sentences }: SectionText): Sentence[] =>
  sentences.map(([start, end, figures]) => [text.slice(start, end).replaceAll('\n', ''), figures]);

/** The same things in an order of chance. */
function shuffled<T>(things: readonly T[], next: (limit: number) => number): T[] {
  const left = [...things];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(next(left.length), 1));
  return out;
}

/** A section with other sentences under its heading, as many as it had. */
function refilled(section: SectionText, report: string, sentences: Sentence[]): SectionText {
  const heading = section.text.slice(0, section.sentences[0]?.[0] ?? 0).replaceAll('\n', '');
  let text = heading;
  const places = sentences.map(([sentence, figures]): SentencePlace => {
    const start = text.length;
    text += sentence;
    return [start, text.length, figures];
  });
  const headings: [number, number][] = heading ? [[0, heading.length]] : [];
  return { ...section, report, text, sentences: places, headings };
}

/**
 * A report's sections and, beside them, as many reports more as make the text so many times as long: each with the same
 * headings and the same sentences, shuffled through all its sections.
 */
export function grown(sections: readonly SectionText[], times: number): SectionText[] {
  const next = seeded(20210115);
  const all = sections.flatMap(sentencesOf);
  const others = Array.from({ length: times - 1 }, (_, index) => {
    const sentences = shuffled(all, next);
    return sections.map((section) =>
      refilled(section, `shuffled-${index + 1}`, sentences.splice(0, section.sentences.length)),
    );
  });
  return [...sections, ...others.flat()];
}
