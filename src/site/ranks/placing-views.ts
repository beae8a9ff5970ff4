import { sentenceRef, type SentenceRef } from '../figure/figure-view.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';

/** A standing claimed without an N-th, in the clause that claims it. */
export interface PlacingView {
  before: string;
  /** 全省首创 */
  words: string;
  after: string;
  ref: SentenceRef;
}

/** The placings of a report that name no rank, in text order, each in its clause. */
export const placingViews = ({ report, raw }: ReportData): PlacingView[] =>
  report.placings.map(({ start, end, clause, section, sentence }) => {
    // typeset whole, since marks are set by what stands round them; offsets stay true
    const shown = typeset(raw.slice(clause.start, clause.end));
    const [from, to] = [start - clause.start, end - clause.start];
    return {
      before: shown.slice(0, from),
      words: shown.slice(from, to),
      after: shown.slice(to),
      ref: sentenceRef(report.id, section, sentence),
    };
  });
