import type { Quote } from '../../model/listing.ts';
import type { ReportData } from '../report/report-data.ts';

/** Where quoted words stand. */
export interface QuotedPlace {
  section: string;
  sentence: string;
  start: number;
  end: number;
}

/** The place of words quoted from a sentence; null where the report has no such sentence, or the sentence other words. */
export function quotedPlace(
  { report, raw }: Pick<ReportData, 'report' | 'raw'>,
  { sentence: id, words }: Quote,
): QuotedPlace | null {
  const section = report.sections.find(({ sentences }) => sentences.some((one) => one.id === id));
  const sentence = section?.sentences.find((one) => one.id === id);
  if (!section || !sentence) return null;
  const at = raw.slice(sentence.start, sentence.end).indexOf(words);
  if (at < 0) return null;
  const start = sentence.start + at;
  return { section: section.id, sentence: id, start, end: start + words.length };
}

/** What is wrong with a quotation that has no place, in words. */
export const notQuoted = (check: string, { sentence, words }: Quote): string =>
  `${check}: expected "${words}" in sentence ${sentence}, found other words there; quote it verbatim`;
