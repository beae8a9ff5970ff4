import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/** No two observations of an indicator agree in period, measure, of, status and place. */
export const observationsDistinct: Law = ({ compiled: { indicators } }) =>
  indicators.flatMap(({ id: indicator, observations }) => {
    const seen = new Map<string, string>();
    return observations.flatMap(({ id, period, measure, of, status, source: { start } }) => {
      const key = [period, measure, of, status, start].join(' ');
      const other = seen.get(key);
      seen.set(key, id);
      if (other === undefined) return [];
      return [
        error('observation-repeated', start, {
          expected: `one observation of ${indicator} for one statement`,
          found: `${other} and ${id}`,
          cure: 'a fault of the parser: keep the sentence as a fixture and mend src/report/figures',
        }),
      ];
    });
  });
