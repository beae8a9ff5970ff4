import { asked, type Facet, type FacetName } from '../../site/search/facets.ts';
import type { Filter } from '../../site/search/groups.ts';
import type { Names } from '../../site/search/name-entry.ts';
import { writeSearch, type Search } from '../../site/search/search-address.ts';
import { element } from './element.ts';

const titles: Record<FacetName, string> = {
  report: '报告',
  part: '部分',
  section: '节',
  kind: '数字',
  figures: '',
};

const numerals = '一二三四五六七八九十';

/** A choice of a filter in words. */
function choiceName(name: FacetName, value: string, names: Names): string {
  if (name === 'figures') return '含数字';
  if (name === 'kind') return value === 'result' ? '含实绩' : '含目标';
  if (name === 'part') {
    return value === '0' ? '开头与结尾' : `第${numerals[Number(value) - 1] ?? value}部分`;
  }
  const [id, section] = value.split('/');
  const report = names.reports.find((other) => other.id === id);
  if (section === undefined) return report?.title ?? value;
  return report?.sections.find((other) => other.id === section)?.name ?? section;
}

/** A filter with one choice taken, or given up when it was taken already. */
function withChoice(filter: Filter, name: FacetName, value: string): Filter {
  const taken = asked(filter, name) === value;
  if (name === 'figures') return { ...filter, figures: !taken };
  return { ...filter, [name]: taken ? null : value };
}

function choice(search: Search, name: FacetName, [value, count]: [string, number], names: Names) {
  const taken = asked(search.filter, name) === value;
  const filter = withChoice(search.filter, name, value);
  return element(
    'a',
    { href: writeSearch({ ...search, filter }) || '?', 'aria-current': taken ? 'true' : null },
    choiceName(name, value, names),
    element('small', {}, taken ? `${count} ×` : String(count)),
  );
}

/** Choices in the order of the reports, not of the results. */
function inOrder(name: FacetName, facet: Facet, names: Names): [string, number][] {
  const sections = names.reports.flatMap(({ id, sections: list }) =>
    list.map((section) => `${id}/${section.id}`),
  );
  const reports = names.reports.map(({ id }) => id);
  const order: Record<FacetName, string[]> = {
    report: reports,
    part: ['0', '1', '2', '3', '4', '5'],
    section: sections,
    kind: ['result', 'target'],
    figures: ['1'],
  };
  const place = ([value]: [string, number]) => order[name].indexOf(value);
  return [...facet].sort((a, b) => place(a) - place(b));
}

/** The filters of a search with the hits each choice would leave; a filter with nothing to choose stays away. */
export function filterList(
  search: Search,
  counts: ReadonlyMap<FacetName, Facet>,
  names: Names,
): HTMLElement[] {
  const choices = (name: FacetName) =>
    inOrder(name, counts.get(name) ?? new Map(), names).map((entry) =>
      choice(search, name, entry, names),
    );
  const group = (name: FacetName, ...links: HTMLElement[]) =>
    links.length > 1 || asked(search.filter, name) !== null
      ? element(
          'details',
          { open: name === 'section' && links.length > 6 ? null : '' },
          element('summary', {}, titles[name]),
          element('ul', {}, ...links.map((link) => element('li', {}, link))),
        )
      : null;
  return [
    names.reports.length > 1 ? group('report', ...choices('report')) : null,
    group('part', ...choices('part')),
    group('section', ...choices('section')),
    group('kind', ...choices('figures'), ...choices('kind')),
  ].filter((list) => list !== null);
}
