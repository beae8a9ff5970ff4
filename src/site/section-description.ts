import type { Section } from '../model/section.ts';
import type { ReportData } from './report-data.ts';
import { typeset } from './punctuation.ts';

const LONGEST = 110;

/** A section in the report's own first words, for search engines and shared links. */
export function sectionDescription({ raw }: ReportData, section: Section): string {
  const words = section.sentences.map(({ start, end }) => raw.slice(start, end).trim()).join('');
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return typeset(short);
}
