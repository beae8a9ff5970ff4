import type { Succession } from '../../model/listing.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { CHECK_WORDS } from '../words/checks-page-words.ts';
import { numeralIn } from '../../language/first-number.ts';
import { notQuoted, quotedPlace, type QuotedPlace } from './quoted-place.ts';
import type { QuotedResult } from './quoted-result.ts';

/**
 * Whether the editions of an event that are quoted follow one another.
 * @returns the result, or in words what is wrong with the entry: words that are not in their sentence or hold no number
 */
export function successionResult(data: ReportData, check: Succession): QuotedResult | string {
  const places: QuotedPlace[] = [];
  const numbers: number[] = [];
  for (const edition of check.editions) {
    const place = quotedPlace(data, edition);
    const number = numeralIn(edition.words);
    if (!place) return notQuoted(check.id, edition);
    if (number === null)
      return `${check.id}: expected a number in "${edition.words}", found none; quote the words that hold it`;
    places.push(place);
    numbers.push(number);
  }
  const follows = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  const words = check.editions.map((edition) => typeset(edition.words));
  return {
    outcome: follows ? 'agrees' : 'differs',
    words: CHECK_WORDS.quoted(words),
    places,
  };
}
