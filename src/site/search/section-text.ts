import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import { bracketed, halfOf, periodName, sectionName, sectionNumber } from '../naming.ts';
import { keptText } from './kept-text.ts';

/** Kinds of figures a sentence may hold: bits of the third number of a `SentencePlace`. */
export const says = { result: 1, target: 2 } as const;

/** Start and end in the section's text, and which kinds of figures stand in it (bits of `says`). */
export type SentencePlace = [start: number, end: number, figures: number];

/** One section as search knows it: the characters of the source, paragraph by paragraph, and where its sentences stand. */
export interface SectionText {
  report: string;
  id: string;
  /** its place in the report, from 0 */
  order: number;
  part: number | null;
  /** number and title, or a label of the site */
  name: string;
  /** what it speaks of, "2020 实绩", and whether that is a plan; null outside the parts */
  period: string | null;
  half: 'done' | 'plan' | null;
  /** paragraphs of the source without what was dropped, one a line */
  text: string;
  /** sentences in order; the n-th has the id `<section>.s<n>` */
  sentences: SentencePlace[];
  /** headings inside the text: the section's own and its topics' */
  headings: [start: number, end: number][];
}

/** Bits of `says` for each sentence that holds a figure; 预计 counts as result. */
function figuresBySentence(indicators: readonly Indicator[]): Map<string, number> {
  const figures = new Map<string, number>();
  for (const { status, source } of indicators.flatMap((indicator) => indicator.observations)) {
    const { id } = source.sentence;
    const bit = status === 'target' ? says.target : says.result;
    figures.set(id, (figures.get(id) ?? 0) | bit);
  }
  return figures;
}

/**
 * Sections of a report as search indexes and shows them, made from report.json and the raw source, never from a page.
 * Throws when a sentence's id is not its place in the section (ids are `<section>.s<n>`), naming it.
 */
export function sectionTexts(
  report: Report,
  raw: string,
  indicators: readonly Indicator[],
): SectionText[] {
  const figures = figuresBySentence(indicators);
  return report.sections.map((section, order) => {
    const kept = keptText(raw, section, report.dropped);
    const sentences = section.sentences.map(({ id, start, end }, index): SentencePlace => {
      const expected = `${section.id}.s${index + 1}`;
      if (id !== expected) throw new Error(`search: expected sentence ${expected}, found ${id}`);
      return [kept.from(start), kept.to(end), figures.get(id) ?? 0];
    });
    const own = sentences[0]?.[0] ?? kept.text.length;
    const topics = section.topics.map(({ id, start }): [number, number] => {
      const lead = section.sentences.find((sentence) => sentence.topic === id);
      return [kept.from(start), kept.to(lead?.end ?? start)];
    });
    const headings = own > 0 ? [[0, own] as [number, number], ...topics] : topics;
    return {
      report: report.id,
      id: section.id,
      order,
      part: section.part,
      name: `${sectionNumber(section)} ${bracketed(sectionName(section))}`.trim(),
      period: periodName(report, section.part) || null,
      half: halfOf(report, section.part),
      text: kept.text,
      sentences,
      headings,
    };
  });
}
