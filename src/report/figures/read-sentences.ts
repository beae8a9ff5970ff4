import type { Section } from '../../model/section.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { NumbersRead } from './account-for-numbers.ts';
import type { TimeFrame } from './context/frame-of-time.ts';
import { frameOf } from './context/frames.ts';
import { readSentence } from './grammar.ts';
import { observe } from './observe.ts';
import type { Observed, Place } from './observe.ts';
import { saidAlong } from './said-along.ts';
import type { SectionContext } from './section-context.ts';
import type { StatedClause } from './stages/clause.ts';
import { nothingSaid } from './stages/memory.ts';
import type { Memory } from './stages/memory.ts';
import type { Statement } from './stages/statement.ts';
import { canonical, rawSpan } from './text/canonical.ts';
import { pieces } from './text/pieces.ts';

/** A statement with its place in the source, and what was observed of it: null where no year is known. */
export interface StatedThere {
  statement: Statement;
  clause: StatedClause;
  place: Place;
  observed: Observed | null;
}

/** A sentence, or a piece of a very long one, as it was read. */
export interface ReadSentence extends NumbersRead {
  sentence: Sentence;
  /** the time it stands in */
  frame: TimeFrame;
  clauses: readonly StatedClause[];
  stated: readonly StatedThere[];
}

/** Reads the sentences of a section in their order. Each hears what the ones before have said, but the theme of none. */
export function readSentences(section: Section, context: SectionContext): ReadSentence[] {
  const { raw, outline, frames, headlines, known, units } = context;
  const sentences: ReadSentence[] = [];
  let frame = frameOf(section, outline);
  let memory: Memory = nothingSaid;
  for (const sentence of section.sentences) {
    for (const { start, end } of pieces(raw, sentence)) {
      frame = frames.get(start) ?? frame;
      const words = canonical(raw, start, end);
      const reading = readSentence(words.text, {
        memory,
        known,
        units,
        headline: headlines.some((span) => span.start <= start && end <= span.end),
        looksBack: frame.role !== 'plan',
      });
      const stated = reading.clauses.flatMap((clause) =>
        clause.statements.map((statement): StatedThere => {
          const span = rawSpan(words, statement.start, statement.end);
          const text = raw.slice(span.start, span.end);
          const along = saidAlong(raw, words, statement);
          const place = { section: section.id, ...span, text, ...along, sentence };
          return {
            statement,
            clause,
            place,
            observed: observe(statement, words.text, frame, place),
          };
        }),
      );
      const { numbers, clauses } = reading;
      sentences.push({ sentence, frame, canonical: words, numbers, clauses, stated });
      memory = reading.memory;
    }
    memory = { ...memory, theme: '' };
  }
  return sentences;
}
