import type { Names } from '../../site/search/name-entry.ts';
import { statusMark, statusWords } from '../../site/words/status-words.ts';
import { routes } from '../../site/routes.ts';
import { element } from './make-element.ts';
import type { FigureHit, FigureHits } from './figure-hits.ts';
import { FOUND_FIGURES, possibleFigures } from '../../site/words/search-figures-words.ts';

/** A figure that meets a condition: a link to the observation, with its words as the text has them. */
function figureLink({ report, figure }: FigureHit, several: string | null): HTMLElement {
  const { indicator, name, observation, period, status, words } = figure;
  return element(
    'a',
    {
      class: 'card',
      'data-hit': 'indicator',
      href: routes.observation(report, indicator, observation),
    },
    element(
      'span',
      { class: 'cn' },
      element('b', {}, name),
      element('small', {}, `${period.replace('/', '—')} ${statusWords(status)}${several ?? ''}`),
    ),
    element(
      'span',
      { class: 'cf' },
      element('span', {}, element('span', { class: `f ${statusMark(status)}` }, words)),
    ),
  );
}

/** Figures that meet a condition; those whose bound leaves it open come after, and are called so. */
export function figureList(found: FigureHits, names: Names, limit: number): HTMLElement | null {
  const several = (id: string) =>
    names.reports.length > 1
      ? ` · ${names.reports.find((report) => report.id === id)?.title ?? id}`
      : null;
  const list = (figures: readonly FigureHit[]) =>
    element(
      'ol',
      {},
      ...figures
        .slice(0, limit)
        .map((figure) => element('li', {}, figureLink(figure, several(figure.report)))),
    );
  const { certain, possible } = found;
  if (certain.length + possible.length === 0) return null;
  return element(
    'section',
    { class: 'fi' },
    element(
      'h2',
      {},
      FOUND_FIGURES.heading,
      element('small', {}, FOUND_FIGURES.count(certain.length)),
    ),
    certain.length > 0 ? list(certain) : null,
    possible.length > 0 ? element('p', { class: 'lbl' }, possibleFigures(possible.length)) : null,
    possible.length > 0 ? list(possible) : null,
  );
}
