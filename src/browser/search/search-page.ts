import { filtered } from '../../site/search/facets.ts';
import type { Filter } from '../../site/search/hits-by-section.ts';
import { readSearch } from '../../site/search/read-search.ts';
import { searchFor, writeSearch, type Search } from '../../site/search/search-address.ts';
import type { Engine, SearchState } from './search-state.ts';
import { element, type Child } from './make-element.ts';
import { filterList } from './filter-list.ts';
import type { FetchedCode } from './fetched-code.ts';
import { panel } from './search-panel.ts';
import { keepQuery } from './recent-searches.ts';
import { results } from './result-list.ts';
import { focusByArrows } from './focus-by-arrows.ts';
import { ON_PAGE, SECTIONS_READ } from '../../site/search/shown-at-most.ts';
import { SHOW_MORE, withoutPunctuation } from '../../site/words/search-filters-words.ts';

/** Waits this long after a key before asking, in milliseconds. */
const pause = 60;

/** What was found, with only the hits that the filters let through. */
function narrowed(found: SearchState, filter: Filter): SearchState {
  const layers = found.answer.layers.map((layer) => ({
    ...layer,
    groups: filtered(layer.groups, filter),
  }));
  return { ...found, answer: { ...found.answer, layers } };
}

/** Wires the search page: what is typed, what is filtered and what the address says are always the same. */
export function wireSearchPage(root: HTMLElement, later: FetchedCode): void {
  const box = root.querySelector<HTMLInputElement>('input[name=q]');
  const form = box?.form;
  if (!box || !form) return;
  const filters = element('div', { class: 'filters' });
  let search: Search = readSearch(new URLSearchParams(location.search));

  const draw = (found: SearchState, { names }: Engine): Child[] => {
    const groups = found.answer.layers.flatMap((layer) => layer.groups);
    filters.replaceChildren(...filterList(search, groups, names));
    const unreadLeft = found.answer.layers.some(({ unread, open }) => unread > 0 || open);
    const more = { ...search, limit: search.limit + SECTIONS_READ };
    const { held } = found.answer;
    const loose = writeSearch({ ...search, loose: true });
    return [
      ...results(narrowed(found, search.filter), names, ON_PAGE),
      held > 0
        ? element('p', { class: 'also' }, element('a', { href: loose }, withoutPunctuation(held)))
        : null,
      unreadLeft
        ? element('p', { class: 'also' }, element('a', { href: writeSearch(more) }, SHOW_MORE))
        : null,
    ];
  };
  const found = panel(draw, later);
  root.querySelector('[data-search-waiting]')?.remove();
  root.append(found.status, filters, found.body);

  const ask = () => {
    if (search.q.trim() === '') filters.replaceChildren();
    void found.ask(search.q, { ...search, report: search.filter.report });
  };
  const go = (next: Search, how: 'push' | 'replace') => {
    search = next;
    const address = location.pathname + writeSearch(search);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    ask();
  };
  const typed = (): Search => searchFor(box.value);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    found.expect();
    clearTimeout(waiting);
    waiting = setTimeout(() => go(typed(), 'replace'), pause);
  });
  box.addEventListener('compositionend', () => go(typed(), 'replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    keepQuery(box.value.trim());
    go(typed(), 'push');
  });
  root.addEventListener('keydown', (key) => focusByArrows(box, found.body, key));
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.pathname !== location.pathname) {
      if (search.q.trim()) keepQuery(search.q.trim());
      return;
    }
    event.preventDefault();
    const next = readSearch(new URLSearchParams(link.search));
    box.value = next.q;
    go(next, 'push');
  });
  addEventListener('popstate', () => {
    search = readSearch(new URLSearchParams(location.search));
    box.value = search.q;
    ask();
  });
  // what a reader typed before this script had come
  if (box.value !== '' && search.q === '') go(typed(), 'replace');
  else {
    box.value = search.q;
    ask();
  }
}
