import { error } from '../text/problem.ts';
import type { Law } from './law.ts';

/** `raw.slice(start, end) === text` for every observation with its expression and what it follows, excused number and placing. */
export const spanText: Law = ({ raw, compiled: { report, indicators } }) => {
  const quoted = [
    ...report.excused,
    ...report.placings,
    ...indicators.flatMap(({ observations }) =>
      observations.flatMap(({ text, source: { start, end }, expression, follows }) => [
        { text, start, end },
        ...(expression ? [expression] : []),
        ...(follows ? [follows] : []),
      ]),
    ),
  ];
  return quoted
    .filter(({ text, start, end }) => raw.slice(start, end) !== text)
    .map(({ text, start, end }) =>
      error('span-text', start, {
        expected: `“${text}” at ${start} to ${end}`,
        found: `“${raw.slice(start, end)}”`,
        cure: 'a fault of the parser: keep the sentence as a fixture and mend src/report/figures',
      }),
    );
};
