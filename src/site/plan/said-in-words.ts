import type { Wording } from '../../model/wording.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { ReportData } from '../report/report-data.ts';

/** What a report says of an indicator in words alone, and where. */
export interface SaidInWords {
  text: string;
  section: string;
  sentence: string;
  /** place of the words in the source */
  start: number;
}

/**
 * The words that stand for a missing figure, by indicator.
 * @throws where a hand-kept entry points at a sentence that does not hold its words
 */
export const saidInWords = (
  data: ReportData,
  half: Wording['half'],
): ReadonlyMap<string, SaidInWords> => bothHalves(data)[half];

const bothHalves = oncePerReport((data) => {
  const of = (half: Wording['half']): ReadonlyMap<string, SaidInWords> => {
    const wanted = data.catalogue.wordings.filter((wording) => wording.half === half);
    return new Map(wanted.map((wording) => [wording.indicator, found(data, wording)]));
  };
  return { result: of('result'), goal: of('goal') };
});

function found({ report, raw }: ReportData, { indicator, sentence, text }: Wording): SaidInWords {
  for (const section of report.sections)
    for (const { id, start, end } of section.sentences) {
      const at = id === sentence ? raw.slice(start, end).indexOf(text) : -1;
      if (at >= 0) return { text, section: section.id, sentence, start: start + at };
    }
  throw new Error(
    `content/catalogue/wordings.yaml: ${indicator}: expected "${text}" in ${sentence}, found no such words; quote the sentence as the source has it`,
  );
}
