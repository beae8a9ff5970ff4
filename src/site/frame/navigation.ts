import type { ReportData } from '../report/report-data.ts';
import { REPORT_PAGES, type ReportPageFolder } from '../report-pages.ts';
import { routes } from '../routes.ts';
import { MASTHEAD } from '../words/frame-words.ts';

/** Where a page stands among the others: the front, a section or indicator, one of the report's pages, search. */
export type Place = 'front' | 'text' | 'search' | ReportPageFolder;

export interface NavigationItem {
  place: Place;
  text: string;
  href: string;
  /** shown only where the search box has no room */
  narrowOnly: boolean;
}

/** Pages of a report that have something to show, with the words that link to them from one place. */
const links = (data: ReportData, from: 'masthead' | 'foot') =>
  REPORT_PAGES.flatMap(({ folder, words, holds }) => {
    const text = words[from];
    return text !== undefined && holds(data)
      ? [{ place: folder, text, href: routes.page(data.report.id, folder) }]
      : [];
  });

/** The masthead's links: those of the report, then search; on pages about no report, the front of them all. */
export function navigationOf(data: ReportData | null): NavigationItem[] {
  const item = (place: Place, text: string, href: string, narrowOnly = false): NavigationItem => ({
    place,
    text,
    href,
    narrowOnly,
  });
  const search = item('search', MASTHEAD.search, routes.search(), true);
  if (!data) return [item('front', MASTHEAD.front, routes.home()), search];
  const { id, sections } = data.report;
  const text = sections.find(({ kind }) => kind === 'section') ?? sections[0];
  return [
    item('front', MASTHEAD.front, routes.report(id)),
    ...(text ? [item('text', MASTHEAD.text, routes.section(id, text.id))] : []),
    ...links(data, 'masthead').map((link) => item(link.place, link.text, link.href)),
    search,
  ];
}

/** The place whose link in the masthead is current on a page. */
export const mastheadPlace = (place: Place | null): Place | null =>
  REPORT_PAGES.find(({ folder }) => folder === place)?.under ?? place;

/** Links of the foot: the report's other pages, those that have something to show. */
export const furtherPages = (data: ReportData): { text: string; href: string }[] =>
  links(data, 'foot');
