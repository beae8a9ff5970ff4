import type { Search } from './search-address.ts';
import { SECTIONS_READ } from './shown-at-most.ts';

const kinds = ['result', 'target'] as const;

/** Reads a search from the parameters of an address; what is not understood is left out. */
export function readSearch(params: URLSearchParams): Search {
  const get = (name: string) => params.get(name) || null;
  const pages = Math.floor(Number(get('pages') ?? 1));
  return {
    q: params.get('q') ?? '',
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
