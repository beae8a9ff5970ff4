import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import { bracketed, halfOf, periodName, sectionName, sectionNumber } from '../report/naming.ts';
import { typeset } from '../text/punctuation.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { says, type SectionText, type SentencePlace } from './section-text.ts';

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
    const lines = paragraphLines(raw, section, report.dropped);
    const sentences = section.sentences.map(({ id, start, end }, index): SentencePlace => {
      const expected = `${section.id}.s${index + 1}`;
      if (id !== expected) throw new Error(`search: expected sentence ${expected}, found ${id}`);
      return [lines.from(start), lines.to(end), figures.get(id) ?? 0];
    });
    const own = sentences[0]?.[0] ?? lines.text.length;
    const topics = section.topics.map(({ id, start }): [number, number] => {
      const lead = section.sentences.find((sentence) => sentence.topic === id);
      return [lines.from(start), lines.to(lead?.end ?? start)];
    });
    const headings = own > 0 ? [[0, own] as [number, number], ...topics] : topics;
    return {
      report: report.id,
      id: section.id,
      order,
      part: section.part,
      name: `${sectionNumber(section)} ${typeset(bracketed(sectionName(section)))}`.trim(),
      period: periodName(report, section.part) || null,
      half: halfOf(report, section.part),
      text: lines.text.split('\n').map(typeset).join('\n'),
      sentences,
      headings,
    };
  });
}
