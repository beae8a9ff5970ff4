import { routes } from '../../site/routes.ts';
import type { Group } from '../../site/search/hits-by-section.ts';
import type { Names } from '../../site/search/name-entry.ts';
import type { SearchState } from './search-state.ts';

const partition = <One>(list: readonly One[], isOwn: (one: One) => boolean): One[] => [
  ...list.filter(isOwn),
  ...list.filter((one) => !isOwn(one)),
];

/**
 * What was found, with that of the report being read before that of others; each stays in its order.
 * The report is the one whose address the page is below.
 */
export function ownFirst(found: SearchState, { reports }: Names): SearchState {
  const [own] = location.pathname.slice(routes.home().length).split('/');
  const isOwn = ({ section }: Group): boolean => section.report === own;
  return {
    ...found,
    matches: found.matches.map((match) => ({
      ...match,
      entry: {
        ...match.entry,
        reports: partition(match.entry.reports, (at) => reports[at]?.id === own),
      },
    })),
    answer: {
      ...found.answer,
      layers: found.answer.layers.map((layer) => ({
        ...layer,
        groups: partition(layer.groups, isOwn),
      })),
    },
  };
}
