/** What stands at the top of the site beside the reports: pages, data and the search index (src/pages, src/site/routes.ts). */
export const TAKEN_AT_TOP = ['404', 'indicators', 'search', 'search-index'] as const;

/** Kept free for pages of the whole site that may come: a report's address is for ever. */
export const KEPT_FREE_AT_TOP = ['about', 'data', 'embed', 'index', 'read', 'series'] as const;

/** Whether an id can be no report's, since its address is another page's or may become one's. */
export const isTakenName = (id: string): boolean =>
  [...TAKEN_AT_TOP, ...KEPT_FREE_AT_TOP].some((name) => name === id);
