import type { Compiled } from '../compile/compile.ts';
import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

interface Named {
  id: string;
  start: number;
}

/** No two sections, topics, sentences, indicators, or observations of an indicator share an id. */
export const idsUnique: Law = ({ compiled }) =>
  repeated(namesOf(compiled)).map(({ id, start }) =>
    error('id-repeated', start, {
      expected: 'an id used once',
      found: `${id} twice`,
      cure: 'a fault of the parser: keep the file as a fixture and mend the stage that made the id',
    }),
  );

/** Everything with an address; topics, sentences and sections share one name space, as they share pages. */
function namesOf({ report, indicators }: Compiled): Named[] {
  return [
    ...report.sections.flatMap((section) => [section, ...section.topics, ...section.sentences]),
    ...indicators.flatMap(({ id, observations }) => [
      { id: `indicator ${id}`, start: observations[0]?.source.start ?? 0 },
      ...observations.map(({ id: observation, source: { start } }) => ({
        id: `${id}#${observation}`,
        start,
      })),
    ]),
  ];
}

function repeated(names: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return names.filter(({ id }) => seen.has(id) || !seen.add(id));
}
