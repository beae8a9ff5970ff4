import type { Observation } from '../../model/observation.ts';
import type { Measured } from '../derive/values.ts';

/** Words that say of all there are that they meet a mark: 国控省控断面水质全部达标. */
const ALL_MEET = /^(?:全部|全面|均|都)(?:达标|合格)$/;

/**
 * The rate that 全部达标 is: 100 %. Only beside a rate in % of the other half (断面达标率100%); null for any other words, and where
 * the other half gives no rate.
 */
export function rateOfAllMeet(
  qualitative: Observation | undefined,
  unit: string | null | undefined,
): Measured | null {
  if (!qualitative || unit !== '%' || !ALL_MEET.test(qualitative.text)) return null;
  return { value: 100, unit: '%', bound: 'exact' };
}
