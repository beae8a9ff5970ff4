import type { Message } from '../../model/message.ts';
import type { Placing } from '../../model/placing.ts';
import type { Excused } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { excusedIn, figuresUnread, unreadIn } from './account-for-numbers.ts';
import type { NumbersRead } from './account-for-numbers.ts';
import { findInText } from './find-in-text.ts';
import type { Found } from './identity/gather-indicators.ts';
import { undated, unnamed } from './messages.ts';
import { findPlacings } from './placings/find-placings.ts';
import { readSentences } from './read-sentences.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { SectionContext } from './section-context.ts';
import { canonical, rawSpan } from './text/canonical.ts';
import { pieces } from './text/pieces.ts';

/** What a section holds: observations whose indicators are not settled, excused numbers, placings, problems. */
export interface SectionFigures {
  found: Found[];
  excused: Excused[];
  placings: Placing[];
  messages: Message[];
}

/** Reads the figures of one section: the numbers of its headings, and all that its sentences state. */
export function readSection(section: Section, context: SectionContext): SectionFigures {
  const { raw, units } = context;
  const headings = gaps(section)
    .flatMap((gap) => pieces(raw, gap))
    .map(({ start, end }): NumbersRead => {
      const words = canonical(raw, start, end);
      return { canonical: words, numbers: findInText(words.text, units.read) };
    });
  const sentences = readSentences(section, context);
  return {
    found: sentences.flatMap(foundIn),
    excused: [...headings, ...sentences].flatMap((read) => excusedIn(raw, read)),
    placings: sentences.flatMap((read) => placingsIn(raw, section, read)),
    messages: [
      ...headings.flatMap((read) => [...unreadIn(read), ...figuresUnread(read)]),
      ...sentences.flatMap((read) => [...unreadIn(read), ...unstatedIn(read)]),
    ],
  };
}

/** Stretches of a section outside its sentences: headings. Their numbers are lexed and excused like any other. */
function gaps(section: Section): Span[] {
  const spans: Span[] = [];
  let from = section.start;
  for (const { start, end } of section.sentences) {
    if (start > from) spans.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < section.end) spans.push({ start: from, end: section.end });
  return spans;
}

/** The observations of a sentence that have an owner. */
const foundIn = ({ stated }: ReadSentence): Found[] =>
  stated.flatMap(({ statement: { owner, ofImplied }, observed }) =>
    observed === null || owner === ''
      ? []
      : [{ owner, observation: observed.observation, ofImplied: ofImplied ?? false }],
  );

/** A message for each statement without a year or without an owner. */
const unstatedIn = ({ stated }: ReadSentence): Message[] =>
  stated.flatMap(({ statement, place, observed }) => {
    if (observed === null) return [undated(place.start, place.text)];
    return statement.owner === '' ? [unnamed(place.start, place.text)] : [];
  });

/** The placings of a sentence that looks back, as they stand in the source. */
function placingsIn(raw: string, section: Section, read: ReadSentence): Placing[] {
  if (read.frame.role === 'plan') return [];
  const words = read.canonical;
  return findPlacings(words.text).map(({ start, end, clause }) => {
    const place = rawSpan(words, start, end);
    return {
      ...place,
      text: raw.slice(place.start, place.end),
      section: section.id,
      sentence: read.sentence.id,
      clause: rawSpan(words, clause.start, clause.end),
    };
  });
}
