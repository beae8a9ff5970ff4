import type { Bar } from '../../charts/chart-description.ts';
import type { Observation } from '../../model/observation.ts';
import { typeset } from '../text/punctuation.ts';
import { observationWords } from '../words/observation-words.ts';
import { statusWords } from '../words/status-words.ts';

/** An observation as a bar, labelled by year and status; null where it states no number. */
export function observationBar(observation: Observation): Bar | null {
  const { period, status, value, bound, lower, upper } = observation;
  if (value === null) return null;
  return {
    label: `${period.replace('/', '—')} ${statusWords(status)}`,
    kind: status,
    value,
    bound,
    words: typeset(observationWords(observation)),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}
