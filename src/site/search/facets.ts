import type { Filter, Group } from './groups.ts';
import { sectionKey } from './groups.ts';
import type { Hit } from './hits.ts';
import { says, type SectionText } from './section-text.ts';

/** One filter's choices and how many hits each would leave, the other filters kept. */
export type Facet = Map<string, number>;

export type FacetName = 'report' | 'part' | 'section' | 'kind' | 'figures';

/** Values of a hit under each filter. */
const values: Record<FacetName, (section: SectionText, hit: Hit) => string[]> = {
  report: (section) => [section.report],
  part: (section) => [String(partOf(section))],
  section: (section) => [sectionKey(section)],
  kind: (_, { figures }) => [
    ...(figures & says.result ? ['result'] : []),
    ...(figures & says.target ? ['target'] : []),
  ],
  figures: (_, { figures }) => (figures ? ['1'] : []),
};

export const facetNames = Object.keys(values) as FacetName[];

/** The part a section's id puts it in: "1-2" and "1" in 1; opening and closing in none. */
export const partOf = ({ id }: SectionText): number => Number(/^\d+/.exec(id)?.[0] ?? 0);

/** What a filter asks of one facet; null asks nothing. */
export function asked(filter: Filter, name: FacetName): string | null {
  if (name === 'figures') return filter.figures ? '1' : null;
  return filter[name];
}

const passes = (section: SectionText, hit: Hit, filter: Filter, except?: FacetName): boolean =>
  facetNames.every((name) => {
    const wanted = name === except ? null : asked(filter, name);
    return wanted === null || values[name](section, hit).includes(wanted);
  });

/** Groups with only the hits a filter lets through; empty groups drop. */
export const filtered = (groups: readonly Group[], filter: Filter): Group[] =>
  groups
    .map(({ section, hits }) => ({
      section,
      hits: hits.filter((hit) => passes(section, hit, filter)),
    }))
    .filter(({ hits }) => hits.length > 0);

/** Counts for one filter's choices: how many hits each would leave while the other filters stay as they are. */
export function facet(groups: readonly Group[], filter: Filter, name: FacetName): Facet {
  const counts: Facet = new Map();
  for (const { section, hits } of groups) {
    for (const hit of hits) {
      if (!passes(section, hit, filter, name)) continue;
      for (const value of values[name](section, hit)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
