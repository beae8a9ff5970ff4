import type { Indicator } from '../../model/indicator.ts';
import type { Message } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { error } from '../text/problem.ts';

/** A report as made: what its addresses point at. */
export interface Placed {
  report: Pick<Report, 'id' | 'source' | 'sections'>;
  indicators: readonly Indicator[];
}

/**
 * Sections, topics, sentences and observations of a sealed report that kept their id but no longer stand where they stood
 * (`id-shifted`): links to them would lead to other words. Compares what was made before with what is made now, of one source.
 */
export function shifted(before: Placed, now: Placed): Message[] {
  if (before.report.source.sha256 !== now.report.source.sha256) return [];
  const places = new Map(placesOf(before).map(({ id, start }) => [id, start]));
  return placesOf(now).flatMap(({ id, start }) => {
    const old = places.get(id);
    if (old === undefined || old === start) return [];
    return [
      error('id-shifted', start, {
        expected: `the sealed id ${before.report.id}/${id} at ${old}`,
        found: `it at ${start}`,
        cure: 'mend the rule that moved it: sealed ids keep their place in the text',
      }),
    ];
  });
}

interface Place {
  id: string;
  start: number;
}

const placesOf = ({ report, indicators }: Placed): Place[] => [
  ...report.sections.flatMap((section) => [section, ...section.topics, ...section.sentences]),
  ...indicators.flatMap(({ id, observations }) =>
    observations.map((one) => ({ id: `${id}#${one.id}`, start: one.source.start })),
  ),
];
