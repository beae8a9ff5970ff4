import type { Listing } from '../../model/listing.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { CHECK_WORDS } from '../words/checks-page-words.ts';
import { numeralIn } from '../../language/first-number.ts';
import { notQuoted, quotedPlace, type QuotedPlace } from './quoted-place.ts';
import type { QuotedResult } from './quoted-result.ts';

/** The things counted, and where they are listed; headings stand in no one place. */
interface Counted {
  things: string[];
  as: 'words' | 'sections' | 'topics';
  place: QuotedPlace | null;
}

/**
 * Counts what a check says is listed and sets it beside the number the text states.
 * @returns the result, or in words what is wrong with the entry: words that are not in their sentence or hold no number
 */
export function listingResult(data: ReportData, check: Listing): QuotedResult | string {
  const { id, count } = check;
  const place = quotedPlace(data, count);
  if (!place) return notQuoted(id, count);
  const stated = numeralIn(count.words);
  if (stated === null)
    return `${id}: expected a number in "${count.words}", found none; quote the words that hold it`;
  const counted = countedBy(data, check);
  if (typeof counted === 'string') return counted;
  const { things, as, place: listed } = counted;
  return {
    outcome: stated === things.length ? 'agrees' : 'differs',
    words: CHECK_WORDS.listed(typeset(count.words), things.map(typeset), as),
    places: listed && listed.sentence !== place.sentence ? [place, listed] : [place],
  };
}

function countedBy(data: ReportData, { id, list }: Listing): Counted | string {
  if (!('headings' in list)) {
    const place = quotedPlace(data, list);
    return place ? { things: list.words.split('、'), as: 'words', place } : notQuoted(id, list);
  }
  const { sections } = data.report;
  const within = sections.find(
    (section) => section.id === list.headings && section.kind === 'section',
  );
  const held = within
    ? within.topics
    : sections.filter(({ kind, part }) => kind === 'section' && String(part) === list.headings);
  const things = held.map(({ title }) => title ?? '');
  return things.length > 0
    ? { things, as: within ? 'topics' : 'sections', place: null }
    : `${id}: expected a part or section with headings at "${list.headings}", found none; name one that has`;
}
