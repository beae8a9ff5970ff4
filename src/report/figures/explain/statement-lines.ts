import type { Match } from '../identity/match-catalogue.ts';
import { entryOf } from '../identity/gather-indicators.ts';
import type { StatedThere } from '../read-sentences.ts';
import type { ExplainedLine } from './clause-lines.ts';

/** What a statement says, and what decided its period, status, commitment and indicator. */
export function statementLines(
  { statement, place, observed }: StatedThere,
  match: Match,
): ExplainedLine[] {
  const { subject, measure, verb, of } = statement;
  const more = [verb && `, with the verb ${verb}`, of && `, of its ${of}`].filter(Boolean);
  const written: ExplainedLine = [
    'writeStatements',
    `“${place.text}” is a ${measure} of ${subject || 'nothing named'}${more.join('')}`,
  ];
  if (statement.owner === '')
    return [written, ['observe', 'not recorded: no words name what it measures']];
  if (observed === null)
    return [written, ['observe', 'not recorded: no year is known for it, and none is guessed']];
  const { observation, period, status } = observed;
  const { commitment } = observation;
  const entry = entryOf(match, { owner: statement.owner, observation });
  return [
    written,
    ['periodOf', `${period.period}: ${period.from}`],
    ['statusAt', `${status.status}: ${status.by}`],
    ...(commitment === undefined ? [] : [['commitmentAt', commitment] as const]),
    [
      'entryOf',
      entry === undefined
        ? `${statement.owner}: the catalogue has no such name`
        : `${entry.id} ${entry.name}`,
    ],
  ];
}
