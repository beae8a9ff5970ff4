import { partName } from '../report/naming.ts';
import { OUTSIDE_ALL_PARTS, TELLS_OF, WITH_FIGURES } from '../words/search-filters-words.ts';
import { sectionKey, type Filter, type Group } from './hits-by-section.ts';
import type { Hit } from './phrase-hits.ts';
import { says, type SectionText } from './section-text.ts';

export type FacetName = 'report' | 'part' | 'section' | 'kind' | 'figures';

/** A choice of a filter: how the address says it, how it is shown, where it stands among the others. */
interface Choice {
  value: string;
  label: string;
  place: number;
}

/** A choice and how many hits it would leave. */
export interface Counted extends Choice {
  count: number;
}

const kinds: (Choice & { bit: number })[] = [
  { value: 'result', label: TELLS_OF.result, place: 0, bit: says.result },
  { value: 'target', label: TELLS_OF.target, place: 1, bit: says.target },
];

/** The choices of each filter that a hit falls under. */
const choices: Record<FacetName, (section: SectionText, hit: Hit) => Choice[]> = {
  report: ({ report }) => [{ value: report, label: report, place: 0 }],
  part: ({ part }) => [
    { value: String(part ?? 0), label: partName(part) || OUTSIDE_ALL_PARTS, place: part ?? 99 },
  ],
  section: (section) => [{ value: sectionKey(section), label: section.name, place: section.order }],
  kind: (_, { figures }) => kinds.filter(({ bit }) => figures & bit),
  figures: (_, { figures }) => (figures ? [{ value: '1', label: WITH_FIGURES, place: 0 }] : []),
};

const facetNames = Object.keys(choices) as FacetName[];

/** What a filter asks of one facet; null asks nothing. */
export function asked(filter: Filter, name: FacetName): string | null {
  if (name === 'figures') return filter.figures ? '1' : null;
  return filter[name];
}

const passes = (section: SectionText, hit: Hit, filter: Filter, except?: FacetName): boolean =>
  facetNames.every((name) => {
    const wanted = name === except ? null : asked(filter, name);
    return wanted === null || choices[name](section, hit).some(({ value }) => value === wanted);
  });

/** Groups with only the hits a filter lets through; empty groups drop. */
export const filtered = (groups: readonly Group[], filter: Filter): Group[] =>
  groups
    .map(({ section, hits }) => ({
      section,
      hits: hits.filter((hit) => passes(section, hit, filter)),
    }))
    .filter(({ hits }) => hits.length > 0);

/** One filter's choices in the order of the report: how many hits each would leave while the other filters stay. */
export function facet(groups: readonly Group[], filter: Filter, name: FacetName): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { section, hits } of groups) {
    for (const hit of hits.filter((one) => passes(section, one, filter, name))) {
      for (const choice of choices[name](section, hit)) {
        const counted = counts.get(choice.value) ?? { ...choice, count: 0 };
        counted.count += 1;
        counts.set(choice.value, counted);
      }
    }
  }
  return [...counts.values()].sort((a, b) => a.place - b.place);
}
