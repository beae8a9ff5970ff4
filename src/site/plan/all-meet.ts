import type { Observation } from '../../model/observation.ts';
import type { Measured } from '../derive/values.ts';

/**
 * The rate that 全部达标 is: 100 %. Only beside a rate in % of the other half (断面达标率100%); null for any other words, and where
 * the other half gives no rate.
 */
export function rateOfAllMeet(
  qualitative: Observation | undefined,
  unit: string | null | undefined,
): Measured | null {
  if (!qualitative?.whole || unit !== '%') return null;
  return { value: 100, unit: '%', bound: 'exact' };
}
