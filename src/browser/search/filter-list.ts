import { asked, facet, type Counted, type FacetName } from '../../site/search/facets.ts';
import type { Filter, Group } from '../../site/search/hits-by-section.ts';
import type { Names } from '../../site/search/name-entry.ts';
import { writeSearch, type Search } from '../../site/search/search-address.ts';
import { element } from './make-element.ts';
import { FILTERS } from '../../site/words/search-filters-words.ts';

/** A longer list of choices is folded at first. */
const long = 6;

/** A filter with one choice taken, or given up when it was taken already. */
function withChoice(filter: Filter, name: FacetName, value: string): Filter {
  const taken = asked(filter, name) === value;
  if (name === 'figures') return { ...filter, figures: !taken };
  // sections are a report's own
  const rest = name === 'report' ? { ...filter, section: null } : filter;
  return { ...rest, [name]: taken ? null : value };
}

function choiceLink(search: Search, name: FacetName, { value, label, count }: Counted) {
  const taken = asked(search.filter, name) === value;
  const filter = withChoice(search.filter, name, value);
  return element(
    'a',
    { href: writeSearch({ ...search, filter }) || '?', 'aria-current': taken ? 'true' : null },
    label,
    element('small', {}, taken ? `${count} ×` : String(count)),
  );
}

/** Whether all hits are of one report, so that its sections can be told apart by their names. */
const ofOneReport = (groups: readonly Group[], { report, section }: Filter): boolean =>
  (report ?? section) !== null || new Set(groups.map((group) => group.section.report)).size < 2;

/** The filters of a search with the hits each choice would leave; a filter with nothing to choose stays away. */
export function filterList(search: Search, groups: readonly Group[], names: Names): HTMLElement[] {
  const title = (id: string) => names.reports.find((report) => report.id === id)?.title ?? id;
  const list = (heading: string, ...facets: FacetName[]) => {
    const links = facets.flatMap((name) =>
      facet(groups, search.filter, name).map((choice) =>
        choiceLink(
          search,
          name,
          name === 'report' ? { ...choice, label: title(choice.value) } : choice,
        ),
      ),
    );
    const taken = facets.some((name) => asked(search.filter, name) !== null);
    if (links.length < 2 && !taken) return null;
    return element(
      'details',
      { open: links.length > long ? null : '' },
      element('summary', {}, heading),
      element('ul', {}, ...links.map((link) => element('li', {}, link))),
    );
  };
  return [
    names.reports.length > 1 ? list(FILTERS.report, 'report') : null,
    list(FILTERS.part, 'part'),
    ofOneReport(groups, search.filter) ? list(FILTERS.section, 'section') : null,
    list(FILTERS.figures, 'figures', 'kind'),
  ].filter((made) => made !== null);
}
