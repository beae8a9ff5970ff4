import { cutQuery, longestQuery } from './longest-query.ts';
import type { Search } from './search-address.ts';
import { SECTIONS_READ } from './shown-at-most.ts';

const kinds = ['result', 'target'] as const;

/** Reads a search from the parameters of an address; what is not understood is left out, and a long query is cut. */
export function readSearch(params: URLSearchParams): Search {
  const get = (name: string) => {
    const value = params.get(name);
    return value && value.length <= longestQuery ? value : null;
  };
  const pages = Math.floor(Number(get('pages') ?? 1));
  return {
    q: cutQuery(params.get('q') ?? ''),
    filter: {
      report: get('report'),
      part: get('part'),
      section: get('section'),
      kind: kinds.find((kind) => kind === get('kind')) ?? null,
      figures: get('figures') === '1',
    },
    letter: get('letter') === '1',
    loose: get('loose') === '1',
    limit: SECTIONS_READ * (pages >= 1 && pages <= 100 ? pages : 1),
  };
}
