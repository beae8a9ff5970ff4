import type { Arithmetic } from '../../model/arithmetic.ts';
import type { Check } from '../../model/check.ts';
import type { Listing, Succession } from '../../model/listing.ts';
import { sentenceRef, type SentenceRef } from '../figure/figure-view.ts';
import type { ReportData } from '../report/report-data.ts';
import { checkResult } from './check-results.ts';
import { listingResult } from './listing-results.ts';
import type { Outcome } from './outcome.ts';
import { isWorked, resultLines } from './result-words.ts';
import { successionResult } from './succession-results.ts';
import type { AddressedObservation } from './observation-at.ts';

/** Where words of the report stand that a check rests on. */
export interface CheckPlace {
  section: string;
  sentence: string;
  start: number;
}

/** A check as recomputed, in words. */
export interface CheckView {
  check: Check;
  outcome: Outcome;
  /** the computation, a line a value */
  lines: string[];
  /** worked out by the site; else the report's own words or numbers side by side */
  worked: boolean;
  /** the observations it rests on */
  witnesses: AddressedObservation[];
  /** the sentences of words it quotes; none where it rests on observations alone */
  quoted: SentenceRef[];
  /** every place it rests on, in the order of the check; places of words that hold an observation are those of the words */
  places: CheckPlace[];
}

/** A check of a report, recomputed; in words what is wrong with its entry. */
export const checkView = (data: ReportData, check: Check): CheckView | string =>
  check.kind === 'listed' || check.kind === 'successive'
    ? quotedView(data, check)
    : arithmeticView(data, check);

function arithmeticView(data: ReportData, check: Arithmetic): CheckView | string {
  const result = checkResult(check, data.indicators);
  if (typeof result === 'string') return result;
  return {
    check,
    outcome: result.outcome,
    lines: resultLines(result),
    worked: isWorked(result),
    witnesses: result.witnesses,
    quoted: [],
    places: result.witnesses.map(({ observation: { source } }) => ({
      section: source.section,
      sentence: source.sentence.id,
      start: source.start,
    })),
  };
}

function quotedView(data: ReportData, check: Listing | Succession): CheckView | string {
  const result =
    check.kind === 'listed' ? listingResult(data, check) : successionResult(data, check);
  if (typeof result === 'string') return result;
  const { outcome, words, places } = result;
  const witnesses = data.indicators.flatMap((indicator) =>
    indicator.observations
      .filter(({ source }) => places.some((place) => holds(place, source)))
      .map((observation) => ({ indicator, observation })),
  );
  const quoted = places
    .filter((place) => !witnesses.some(({ observation }) => holds(place, observation.source)))
    .map(({ section, sentence }) => sentenceRef(data.report.id, section, sentence));
  return { check, outcome, lines: [words], worked: false, witnesses, quoted, places };
}

const holds = (place: Span, words: Span): boolean =>
  place.start <= words.start && words.end <= place.end;

interface Span {
  start: number;
  end: number;
}
