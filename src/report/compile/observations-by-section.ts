import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';

/** An observation with the indicator it belongs to. */
export interface Observed {
  indicator: Indicator;
  observation: Observation;
}

/** Observations by the section they are made in, in text order. */
export function observedBySection(indicators: readonly Indicator[]): Map<string, Observed[]> {
  const all = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => ({ indicator, observation })),
  );
  all.sort((a, b) => a.observation.source.start - b.observation.source.start);
  return Map.groupBy(all, ({ observation }) => observation.source.section);
}
