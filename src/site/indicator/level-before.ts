import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Derived } from '../derive/derived.ts';
import { measured, previousLevel } from '../derive/values.ts';
import type { ReportData } from '../report/report-data.ts';
import { derivedWords } from '../words/derived-words.ts';

/** 推算: the level of the year before, where a growth stands beside a level. */
export interface LevelBefore extends Derived {
  period: string;
  /** 148.0亿元 */
  words: string;
}

/**
 * The level a year before an observation, from the growth stated for the same year. Null where it does not follow: of a growth
 * at constant prices no level at current prices does.
 */
export function levelBefore(
  { catalogue }: ReportData,
  { id, observations }: Indicator,
  observation: Observation,
): LevelBefore | null {
  const { measure, period, status } = observation;
  if (catalogue.entries.find((entry) => entry.id === id)?.prices === 'constant') return null;
  const growth = observations.find(
    (other) => other.measure === 'growth' && other.period === period && other.status === status,
  );
  const [level, rate] = [measured(observation), measured(growth)];
  if (measure !== 'level' || !level || !rate || !/^\d{4}$/.test(period)) return null;
  const derived = previousLevel(level, rate);
  if (!derived) return null;
  return {
    ...derived,
    period: String(Number(period) - 1),
    words: derivedWords(derived, level.value),
  };
}
