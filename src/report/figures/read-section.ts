import type { Message } from '../../model/message.ts';
import type { Placing } from '../../model/placing.ts';
import type { Excused } from '../../model/report.ts';
import type { Section } from '../../model/section.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Outline } from '../outline/outline.ts';
import type { TimeFrame } from './context/frame-of-time.ts';
import { frameOf } from './context/frames.ts';
import type { Found } from './identity/gather-indicators.ts';
import { broken, unaccounted, undated, unnamed } from './messages.ts';
import { observe } from './observe.ts';
import type { IsKnown } from './owners/split-list.ts';
import { findInText } from './find-in-text.ts';
import { findPlacings } from './placings/find-placings.ts';
import { findGoals } from './qualitative/find-goals.ts';
import { findResults } from './qualitative/find-results.ts';
import { nothing } from './statements/memory.ts';
import type { Memory } from './statements/memory.ts';
import { readStatements } from './statements/read-statements.ts';
import { canonical, rawSpan } from './text/canonical.ts';
import type { Canonical } from './text/canonical.ts';
import { pieces } from './text/pieces.ts';

/** What a section holds: observations whose indicators are not settled, excused numbers, problems. */
export interface SectionFigures {
  found: Found[];
  excused: Excused[];
  placings: Placing[];
  messages: Message[];
}

/** Stretches of a section outside its sentences: headings. Their numbers are lexed and excused like any other. */
function gaps(section: Section): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = section.start;
  for (const { start, end } of section.sentences) {
    if (start > from) spans.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < section.end) spans.push({ start: from, end: section.end });
  return spans;
}

/** The placings of a sentence as they stand in the source. */
const placingsOf = (
  raw: string,
  reading: Canonical,
  section: Section,
  sentence: Sentence,
): Placing[] =>
  findPlacings(reading.text).map(({ start, end, clause }) => {
    const place = rawSpan(reading, start, end);
    return {
      ...place,
      text: raw.slice(place.start, place.end),
      section: section.id,
      sentence: sentence.id,
      clause: rawSpan(reading, clause.start, clause.end),
    };
  });

/** Reads the figures of one section; `frames`: the time each paragraph speaks of, by its start. */
export function readSection(
  raw: string,
  section: Section,
  outline: Outline,
  frames: ReadonlyMap<number, TimeFrame>,
  headlines: readonly Span[],
  known: IsKnown,
): SectionFigures {
  let frame = frameOf(section, outline);
  const result: SectionFigures = { found: [], excused: [], placings: [], messages: [] };
  const take = (start: number, end: number, sentence: Sentence | null, memory: Memory): Memory => {
    const reading = canonical(raw, start, end);
    frame = frames.get(start) ?? frame;
    const numbers = findInText(reading.text);
    for (const { token, rule } of numbers.excused) {
      const span = rawSpan(reading, token.start, token.end);
      result.excused.push({ ...span, text: raw.slice(span.start, span.end), rule });
    }
    for (const token of numbers.unread) {
      const at = rawSpan(reading, token.start, token.end).start;
      result.messages.push(
        token.broken ? broken(at, token.written) : unaccounted(at, token.written, reading.text),
      );
    }
    if (sentence === null) {
      for (const figure of numbers.figures) {
        result.messages.push(
          unaccounted(
            rawSpan(reading, figure.start, figure.end).start,
            reading.text.slice(figure.start, figure.end),
            reading.text,
          ),
        );
      }
      return memory;
    }
    if (frame.role !== 'plan') result.placings.push(...placingsOf(raw, reading, section, sentence));
    const headline = headlines.some((span) => span.start <= start && end <= span.end);
    const goals = headline ? findGoals(reading.text, numbers.figures) : [];
    const stated = [...numbers.figures, ...goals];
    const results = frame.role === 'plan' ? [] : findResults(reading.text, stated);
    const figures = [...stated, ...results].sort((one, other) => one.start - other.start);
    const [statements, after] = readStatements(reading.text, figures, memory, known);
    for (const statement of statements) {
      const place = rawSpan(reading, statement.start, statement.end);
      const text = raw.slice(place.start, place.end);
      const observation = observe(statement, reading.text, frame, {
        section: section.id,
        ...place,
        text,
        sentence,
      });
      if (observation === null) result.messages.push(undated(place.start, text));
      else if (statement.owner === '') result.messages.push(unnamed(place.start, text));
      else
        result.found.push({
          owner: statement.owner,
          observation,
          ofImplied: statement.ofImplied ?? false,
        });
    }
    return after;
  };
  let memory: Memory = nothing;
  for (const gap of gaps(section)) {
    for (const { start, end } of pieces(raw, gap)) take(start, end, null, nothing);
  }
  for (const sentence of section.sentences) {
    for (const { start, end } of pieces(raw, sentence)) memory = take(start, end, sentence, memory);
    memory = { ...memory, theme: '' };
  }
  return result;
}
