import type { Span } from '../../model/span.ts';
import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/** Sections, the topics and sentences within each, and what was dropped: in text order, not overlapping, inside what holds them. */
export const spansInOrder: Law = ({ raw, compiled: { report } }) => {
  const places = [
    { what: 'section', within: { start: 0, end: raw.length }, spans: report.sections },
    {
      what: 'dropped stretch',
      within: { start: 0, end: raw.length },
      spans: report.dropped.map((stretch) => ({ ...stretch, id: stretch.rule })),
    },
    ...report.sections.flatMap((section) => [
      { what: 'topic', within: section, spans: section.topics },
      { what: 'sentence', within: section, spans: section.sentences },
    ]),
  ];
  return places.flatMap(({ what, within, spans }) => {
    const wrong = spans.find((span, index) => !follows(span, spans[index - 1], within));
    if (!wrong) return [];
    return [
      error('span-order', wrong.start, {
        expected: `a ${what} after the one before it and inside what holds it`,
        found: `${wrong.id} at ${wrong.start} to ${wrong.end}`,
        cure: 'a fault of the parser: keep the file as a fixture and mend src/report/outline',
      }),
    ];
  });
};

const follows = (span: Span, before: Span | undefined, within: Span): boolean =>
  (before?.end ?? within.start) <= span.start && span.start < span.end && span.end <= within.end;
