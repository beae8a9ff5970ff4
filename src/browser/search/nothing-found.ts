import { routes } from '../../site/routes.ts';
import { element, type Child } from './make-element.ts';
import type { Engine, SearchState } from './search-state.ts';
import { searchLink } from './search-help.ts';
import { nearest } from './near-phrases.ts';
import { LOOK_INSTEAD, NEAR_WORDS } from '../../site/words/search-nothing-found-words.ts';

/** What stands where nothing was found: what is near, and where to look instead. */
export async function nothing(found: SearchState, engine: Engine): Promise<Child[]> {
  const near = await nearest(found.query.typed, engine.source);
  const report = engine.names.reports[0];
  return [
    near.length > 0 ? element('p', { class: 'also' }, NEAR_WORDS, ...near.map(searchLink)) : null,
    element(
      'p',
      { class: 'lbl also' },
      LOOK_INSTEAD.advice,
      ...(report
        ? [
            LOOK_INSTEAD.or,
            element('a', { href: routes.page(report.id, 'indicators') }, LOOK_INSTEAD.indicators),
            element('a', { href: routes.page(report.id, 'full') }, LOOK_INSTEAD.full),
          ]
        : []),
    ),
  ];
}
