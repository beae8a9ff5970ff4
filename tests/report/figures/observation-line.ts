import type { Observation } from '../../../src/model/observation.ts';

/** An observation as one line that shows every field but its place, empty ones left out. */
export function observationLine(observation: Observation): string {
  const {
    subject,
    measure,
    value,
    lower,
    upper,
    unit,
    bound,
    period,
    status,
    scope,
    of,
    verb,
    commitment,
  } = observation;
  const amount = lower === undefined ? value : `${lower}..${upper ?? ''}`;
  const fields = [
    subject,
    measure,
    amount,
    unit,
    bound,
    period,
    status,
    scope,
    of,
    verb,
    commitment,
  ];
  return `${fields.filter((field) => field !== null && field !== undefined).join(' ')} “${observation.text}”`;
}
