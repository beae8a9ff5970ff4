import type { Section } from '../../model/section.ts';
import { bracketed, sectionName, titleShown } from '../report/naming.ts';
import type { ReportData } from '../report/report-data.ts';
import { typeset } from '../text/punctuation.ts';
import { headingOnly } from '../words/section-page-words.ts';

const LONGEST = 110;

/** A section in the report's own first words, for search engines and shared links; what it is where it is a heading only. */
export function sectionDescription({ raw, report }: ReportData, section: Section): string {
  const words = section.sentences.map(({ start, end }) => raw.slice(start, end).trim()).join('');
  if (words === '') {
    return headingOnly(bracketed(sectionName(section)), titleShown(report));
  }
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return typeset(short);
}
