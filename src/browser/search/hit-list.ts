import { excerpt } from '../../site/search/excerpt.ts';
import type { Group } from '../../site/search/groups.ts';
import type { Hit } from '../../site/search/hits.ts';
import type { NamedReport, NamedSection } from '../../site/search/name-entry.ts';
import { says } from '../../site/search/section-text.ts';
import { routes } from '../../site/routes.ts';
import { element } from './element.ts';

/** What a group of hits is headed with. */
export interface Heading {
  report: NamedReport;
  section: NamedSection;
  /** whether the report must be named: there are several */
  several: boolean;
}

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

/** The hits of one section under its name, part and period. */
export function hitGroup(group: Group, heading: Heading, phrase: string): HTMLElement {
  const { report, section, several } = heading;
  const places = group.hits.reduce((sum, hit) => sum + hit.places.length, 0);
  const half = section.period?.includes('目标') ? 'p2' : section.period ? 'p1' : '';
  return element(
    'section',
    { class: `fg ${half}` },
    element(
      'h3',
      {},
      element('a', { href: routes.section(report.id, section.id) }, section.name),
      section.period ? element('span', { class: 'yr' }, section.period) : null,
      several ? element('small', {}, report.title) : null,
      element('small', {}, `${places} 处`),
    ),
    element('ol', {}, ...group.hits.map((hit) => element('li', {}, hitLink(group, hit, phrase)))),
  );
}
