import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';

/** An observation a check rests on. */
export interface AddressedObservation {
  indicator: Indicator;
  observation: Observation;
}

/** The observation at an address, "gdp#2020-level"; undefined when the report states none there. */
export function observationAt(
  address: string,
  indicators: readonly Indicator[],
): AddressedObservation | undefined {
  const [id, name] = address.split('#');
  const indicator = indicators.find((candidate) => candidate.id === id);
  const observation = indicator?.observations.find((candidate) => candidate.id === name);
  return indicator && observation ? { indicator, observation } : undefined;
}
