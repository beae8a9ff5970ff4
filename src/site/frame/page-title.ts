import { SITE_NAME } from '../words/frame-words.ts';

/**
 * What a browser's tab, a bookmark and a search engine call a page: what it shows, of which report where the site has
 * several, and the site.
 * @param report the report's name; null where the site has only one, or the page is about none
 */
export function pageTitle(title: string, report: string | null): string {
  const parts = [title, report !== null && !title.includes(report) ? report : '', SITE_NAME];
  return [...new Set(parts.filter(Boolean))].join(' · ');
}
