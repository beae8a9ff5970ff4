import { hitsIn, type Group } from '../../site/search/hits-by-section.ts';
import type { Layer } from '../../site/search/result-layers.ts';
import type { Names } from '../../site/search/name-entry.ts';
import { searchFor, writeSearch } from '../../site/search/search-address.ts';
import { layerWords } from '../../site/search/result-summary.ts';
import { routes } from '../../site/routes.ts';
import { indicatorLink } from './indicator-cards.ts';
import { element, type Child } from './make-element.ts';
import type { SearchState } from './search-state.ts';
import { hitGroup } from './hit-list.ts';
import type { ShownAtMost } from '../../site/search/shown-at-most.ts';
import {
  FOUND_INDICATORS,
  onlyTyped,
  OTHER_WORDINGS,
} from '../../site/words/search-results-words.ts';

function indicators(
  { matches, query }: SearchState,
  names: Names,
  most: number,
): HTMLElement | null {
  const several = names.reports.length > 1;
  const links = matches.flatMap((match) =>
    match.entry.reports.flatMap((index) => {
      const report = names.reports[index];
      return report ? [indicatorLink(match, report, several, query.typed)] : [];
    }),
  );
  if (links.length === 0) return null;
  return element(
    'section',
    { class: 'fi' },
    element(
      'h2',
      {},
      FOUND_INDICATORS.heading,
      element('small', {}, FOUND_INDICATORS.count(matches.length)),
    ),
    element('ol', {}, ...links.slice(0, most).map((link) => element('li', {}, link))),
  );
}

/** Groups with no more than so many hits in all. */
function first(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, Math.max(0, left));
    left -= hits.length;
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });
}

/** The phrase that is marked where a hit leads: what was looked for, in the words it was found by. */
const phraseOf = (layer: Layer, found: SearchState): string =>
  layer.expansion?.to ?? found.query.typed;

function layerResults(layer: Layer, found: SearchState, names: Names, most: number): Child[] {
  const heading = layerWords(layer, found.query.typed);
  const groups = first(layer.groups, most).map((group) => {
    const report = names.reports.find(({ id }) => id === group.section.report);
    const title = report && names.reports.length > 1 ? report.title : '';
    return hitGroup(group, title, phraseOf(layer, found));
  });
  return [element('h2', {}, heading, undo(layer, found)), ...groups];
}

/** The way back from another name to the letter. */
function undo(layer: Layer, { query }: SearchState): HTMLElement | null {
  if (layer.kind !== 'name') return null;
  const letter = { ...searchFor(query.typed), letter: true };
  return element('a', { href: routes.search() + writeSearch(letter) }, onlyTyped(query.typed));
}

/** Other ways to say it, offered as searches of their own where the letter has been found. */
function offers(found: SearchState): HTMLElement | null {
  const taken = found.answer.layers.some(({ kind }) => kind === 'name');
  if (taken || !found.answer.complete || found.expansions.length === 0) return null;
  return element(
    'p',
    { class: 'lbl also' },
    OTHER_WORDINGS,
    ...found.expansions.map(({ to }) =>
      element('a', { href: routes.search() + writeSearch(searchFor(to)) }, to),
    ),
  );
}

/** Everything a query has found, best first: indicators it names, figures it asks for, then sentences by section. */
export function results(found: SearchState, names: Names, most: ShownAtMost): Child[] {
  let left = most.hits;
  const layers = found.answer.layers.flatMap((layer) => {
    const shown = layerResults(layer, found, names, left);
    left -= hitsIn(layer.groups);
    return left + hitsIn(layer.groups) > 0 ? shown : [];
  });
  return [
    indicators(found, names, most.indicators),
    found.figures?.draw(names, most.figures) ?? null,
    offers(found),
    ...layers,
  ];
}
