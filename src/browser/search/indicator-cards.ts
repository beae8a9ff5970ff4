import type { Card, CardBar } from '../../site/search/indicator-card.ts';
import type { NameMatch } from '../../site/search/match-names.ts';
import type { NamedReport } from '../../site/search/name-entry.ts';
import { routes } from '../../site/routes.ts';
import { element } from './make-element.ts';
import { fetchJson } from './pagefind-source.ts';
import { metBy } from '../../site/words/search-results-words.ts';

const cards = new Map<string, Promise<Card>>();

function cardOf(report: string, at: number): Promise<Card> {
  const file = routes.searchIndex(`card/${report}/${at}.json`);
  const known = cards.get(file) ?? fetchJson<Card>(file);
  cards.set(file, known);
  known.catch(() => cards.delete(file));
  return known;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Of the small picture, in pixels; bars leave room at the end for the mark of an open bound. */
const width = 120;
const room = 108;
const height = 7;
const tops = [2, 13];

/** The end of a bar by its bound: open with a chevron outward, a heavy cap, or nothing more than the bar. */
function endOf(x: number, top: number, bound: CardBar[2]): string {
  const middle = top + height / 2;
  if (bound === 'at-least' || bound === 'more-than') {
    return `M${x + 3} ${top}l4 ${height / 2}l-4 ${height / 2}`;
  }
  if (bound === 'at-most' || bound === 'less-than') {
    return `M${x} ${top - 2}v${height + 4}M${x - 4} ${top}l-4 ${middle - top}l4 ${middle - top}`;
  }
  if (bound === 'about') return `M${x - 3} ${top - 2}h6v${height + 4}h-6z`;
  return '';
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Result above goal, from zero. The words beside it say the same, so it is not spoken. */
function picture(bars: readonly CardBar[]): SVGElement {
  const drawn = shape('svg', {
    class: 'pic2',
    width: String(width),
    height: '22',
    'aria-hidden': 'true',
  });
  for (const [index, [kind, share, bound]] of bars.entries()) {
    const top = tops[index] ?? 0;
    const length = Math.max(1, share * room);
    drawn.append(
      shape('rect', {
        class: `b-${kind}`,
        x: '1',
        y: `${top}`,
        width: `${length}`,
        height: `${height}`,
      }),
      shape('path', { class: `e-${kind}`, d: endOf(1 + length, top, bound) }),
    );
  }
  return drawn;
}

/** Fills a card once its file has come; until then, and without it, it leads to the table of all indicators. */
async function fill(link: HTMLAnchorElement, report: string, at: number): Promise<void> {
  const { id, figures, bars } = await cardOf(report, at);
  link.href = routes.indicator(report, id);
  link.append(
    element(
      'span',
      { class: 'cf' },
      ...figures.map(([words, mark, status, period]) =>
        element(
          'span',
          {},
          element('small', {}, `${period} ${status}`),
          element('span', { class: `f ${mark}` }, words),
        ),
      ),
    ),
  );
  if (bars.length > 0) link.append(picture(bars));
}

/** The other name an indicator was met by. */
function met({ via, form, entry }: NameMatch, typed: string): string {
  const spelt = via === 'pinyin' || via === 'initials';
  if (via === 'name' || (form === entry.name && !spelt)) return '';
  return metBy(via, spelt ? `${typed} ${form}` : form);
}

/** A result for an indicator: its name, the name it was met by, its figures, a picture of result against goal. */
export function indicatorLink(
  match: NameMatch,
  report: NamedReport,
  several: boolean,
  typed: string,
): HTMLElement {
  const { at, name } = match.entry;
  const note = [met(match, typed), several ? report.title : ''].filter(Boolean).join(' · ');
  const link = element(
    'a',
    { class: 'card', 'data-hit': 'indicator', href: routes.page(report.id, 'indicators') },
    element('span', { class: 'cn' }, element('b', {}, name), element('small', {}, note)),
  );
  fill(link, report.id, at).catch(() => link.classList.add('bare'));
  return link;
}
