import { isWhite } from '../text/white-space.ts';
import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/** Every character is in exactly one section, or dropped by rule, or white space. */
export const nothingLost: Law = ({ raw, compiled: { report } }) => {
  const owners = new Uint8Array(raw.length);
  for (const { start, end } of report.sections) {
    for (let at = start; at < end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
  }
  for (const { start, end } of report.dropped) owners.fill(1, start, end);
  const at = owners.findIndex(
    (count, place) => count > 1 || (count === 0 && !isWhite(raw.charAt(place))),
  );
  if (at < 0) return [];
  return [
    error('character-lost', at, {
      expected: 'every character in exactly one section, or dropped by rule',
      found: `${JSON.stringify(raw.slice(at, at + 10))} in ${owners[at] === 0 ? 'none' : 'two'}`,
      cure: 'a fault of the parser: keep the file as a fixture and mend src/report/outline',
    }),
  ];
};
