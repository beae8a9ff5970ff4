/**
 * Characters (UTF-16 code units) of a query that are looked for. Held by `maxlength` where one is typed and cut where an address
 * brings more, so that an address of ours stays below 2 kB, which every server takes.
 */
export const longestQuery = 200;

/** A query as far as it is looked for; no character is cut in two. */
export const cutQuery = (typed: string): string =>
  typed.length > longestQuery
    ? typed.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '')
    : typed;
