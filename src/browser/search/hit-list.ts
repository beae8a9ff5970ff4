import { excerpt } from '../../site/search/excerpt.ts';
import type { Group } from '../../site/search/hits-by-section.ts';
import type { Hit } from '../../site/search/phrase-hits.ts';
import { says } from '../../site/search/section-text.ts';
import { halfClass } from '../../site/frame/half-colours.ts';
import { routes } from '../../site/routes.ts';
import { element } from './make-element.ts';
import type { Status } from '../../model/observation.ts';
import { HIT_IN_HEADING, placesFound } from '../../site/words/search-results-words.ts';
import { statusMark, statusWords } from '../../site/words/status-words.ts';

const tag = (status: Status) =>
  element('small', { class: `f ${statusMark(status)}` }, statusWords(status));

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
    element('span', { class: 'sno', 'aria-hidden': 'true' }, number ?? HIT_IN_HEADING),
    element(
      'span',
      { class: 'ex' },
      ...text,
      ...(places.length > 1 ? [element('small', {}, placesFound(places.length))] : []),
      ...(figures & says.result ? [tag('actual')] : []),
      ...(figures & says.target ? [tag('target')] : []),
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
      element('small', {}, placesFound(places)),
    ),
    element('ol', {}, ...group.hits.map((hit) => element('li', {}, hitLink(group, hit, phrase)))),
  );
}
