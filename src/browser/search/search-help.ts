import { routes } from '../../site/routes.ts';
import { element, type Child } from './make-element.ts';
import { forgetQueries, recentQueries } from './recent-searches.ts';
import { RECENT_SEARCHES, SEARCH_EXAMPLES } from '../../site/words/search-results-words.ts';

/** A query as a link that asks it. */
export const searchLink = (query: string) => element('a', { href: routes.search(query) }, query);

/** What stands where nothing was asked yet: what can be asked, and what was asked in this visit. */
export function beginning(refresh: () => void): Child[] {
  const recent = recentQueries();
  const forget = element('button', { type: 'button' }, RECENT_SEARCHES.forget);
  forget.addEventListener('click', () => {
    forgetQueries();
    refresh();
  });
  return [
    element(
      'dl',
      { class: 'egs' },
      ...SEARCH_EXAMPLES.map(([what, query]) =>
        element('div', {}, element('dt', {}, what), element('dd', {}, searchLink(query))),
      ),
    ),
    recent.length > 0
      ? element(
          'p',
          { class: 'lbl also' },
          RECENT_SEARCHES.before,
          ...recent.map(searchLink),
          forget,
        )
      : null,
  ];
}
