import { holds } from './holds-page.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { FURTHER, MASTHEAD } from '../words/navigation-words.ts';

/** The places the masthead knows; a page says which of them it belongs to. */
export type Place = 'front' | 'text' | 'plan' | 'indicators' | 'about' | 'search';

export interface NavigationItem {
  place: Place;
  text: string;
  href: string;
  /** shown only where the search box has no room */
  narrowOnly: boolean;
}

/** The masthead's links: those of the report, then search; on pages about no report, the front of them all. */
export function navigationOf(data: ReportData | null): NavigationItem[] {
  const search = {
    place: 'search',
    text: MASTHEAD.search,
    href: routes.search(),
    narrowOnly: true,
  } as const;
  const item = (place: Place, text: string, href: string) => ({
    place,
    text,
    href,
    narrowOnly: false,
  });
  if (!data) return [item('front', MASTHEAD.front, routes.home()), search];
  const { id, sections } = data.report;
  const text = sections.find(({ kind }) => kind === 'section') ?? sections[0];
  return [
    item('front', MASTHEAD.front, routes.report(id)),
    ...(text ? [item('text', MASTHEAD.text, routes.section(id, text.id))] : []),
    ...(holds(data, 'plan') ? [item('plan', MASTHEAD.plan, routes.plan(id))] : []),
    ...(holds(data, 'indicators')
      ? [item('indicators', MASTHEAD.indicators, routes.indicators(id))]
      : []),
    item('about', MASTHEAD.about, routes.about(id)),
    search,
  ];
}

/** Links of the foot: the report's other pages, those that have something to show. */
export function furtherPages(data: ReportData): { text: string; href: string }[] {
  const { id } = data.report;
  return [
    { text: FURTHER.full, href: routes.full(id) },
    ...(holds(data, 'ranks') ? [{ text: FURTHER.ranks, href: routes.ranks(id) }] : []),
    ...(holds(data, 'gaps') ? [{ text: FURTHER.gaps, href: routes.gaps(id) }] : []),
    ...(holds(data, 'checks') ? [{ text: FURTHER.checks, href: routes.checks(id) }] : []),
    { text: FURTHER.about, href: routes.about(id) },
  ];
}
