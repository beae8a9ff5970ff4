import type { Message } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { error } from '../text/problem.ts';

/**
 * Sections, topics and sentences of a sealed report that kept their id but no longer stand where they stood (`id-shifted`):
 * links to them would lead to other words. Compares the file made before with the one made now, of the same source.
 */
export function shifted(before: Report, now: Report): Message[] {
  if (before.source.sha256 !== now.source.sha256) return [];
  const places = new Map(placesOf(before).map((place) => [place.id, place]));
  return placesOf(now).flatMap(({ id, start }) => {
    const old = places.get(id);
    if (!old || old.start === start) return [];
    return [
      error('id-shifted', start, {
        expected: `the sealed id ${before.id}/${id} at ${old.start}`,
        found: `it at ${start}`,
        cure: 'mend the rule that moved it: sealed ids keep their place in the text',
      }),
    ];
  });
}

const placesOf = ({ sections }: Report): { id: string; start: number }[] =>
  sections.flatMap((section) => [section, ...section.topics, ...section.sentences]);
