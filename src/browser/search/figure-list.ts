import type { Names } from '../../site/search/name-entry.ts';
import { statusMark, statusWords } from '../../site/words/status-words.ts';
import { routes } from '../../site/routes.ts';
import { element } from './element.ts';
import type { FoundFigure, FoundFigures } from './found-figures.ts';

/** A figure that meets a condition: a link to the observation, with its words as the text has them. */
function figureLink({ report, figure }: FoundFigure, several: string | null): HTMLElement {
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
export function figureList(found: FoundFigures, names: Names, limit: number): HTMLElement | null {
  const several = (id: string) =>
    names.reports.length > 1
      ? ` · ${names.reports.find((report) => report.id === id)?.title ?? id}`
      : null;
  const list = (figures: readonly FoundFigure[]) =>
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
    element('h2', {}, '符合条件的数字', element('small', {}, `${certain.length} 个`)),
    certain.length > 0 ? list(certain) : null,
    possible.length > 0
      ? element('p', { class: 'lbl' }, `原文写“左右”“以上”等，可能符合：${possible.length} 个`)
      : null,
    possible.length > 0 ? list(possible) : null,
  );
}
