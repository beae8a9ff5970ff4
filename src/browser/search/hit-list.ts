import { excerpt } from '../../site/search/excerpt.ts';
import type { Group } from '../../site/search/groups.ts';
import type { Hit } from '../../site/search/hits.ts';
import { says } from '../../site/search/section-text.ts';
import { halfClass } from '../../site/half-class.ts';
import { routes } from '../../site/routes.ts';
import { element } from './element.ts';

const tag = (mark: string, word: string) => element('small', { class: `f ${mark}` }, word);

/** A hit: a link to its very sentence, the phrase marked at every place, what figures it holds. */
function hitLink({ section }: Group, hit: Hit, phrase: string): HTMLElement {
  const { sentence, figures, places } = hit;
  const fragment = sentence ?? section.id;
  const number = sentence?.split('.s')[1];
  const text = excerpt(section, hit).map(({ text: piece, marked }) =>
    marked ? element('mark', {}, piece) : piece,
  );
  return element(
    'a',
    {
      'data-hit': 'text',
      href: routes.hit(section.report, section.id, phrase, fragment),
    },
    element('span', { class: 'sno', 'aria-hidden': 'true' }, number ?? '题'),
    element(
      'span',
      { class: 'ex' },
      ...text,
      ...(places.length > 1 ? [element('small', {}, `${places.length} 处`)] : []),
      ...(figures & says.result ? [tag('r', '实绩')] : []),
      ...(figures & says.target ? [tag('t', '目标')] : []),
    ),
  );
}

/** The hits of one section under its name, period and, where there are several, the title of its report. */
export function hitGroup(group: Group, title: string, phrase: string): HTMLElement {
  const { report, id, name, period, half } = group.section;
  const places = group.hits.reduce((sum, hit) => sum + hit.places.length, 0);
  return element(
    'section',
    { class: `fg ${halfClass(half)}` },
    element(
      'h3',
      {},
      element('a', { href: routes.section(report, id) }, name),
      period ? element('span', { class: 'yr' }, period) : null,
      title ? element('small', {}, title) : null,
      element('small', {}, `${places} 处`),
    ),
    element('ol', {}, ...group.hits.map((hit) => element('li', {}, hitLink(group, hit, phrase)))),
  );
}
