import type { Ledger } from './ledger.ts';

/** Name of an id in `moved`, unique among reports: "panjin-2021/1-2.s14", "panjin-2021/gdp#2020-level". */
export const permalink = (report: string, id: string): string => `${report}/${id}`;

/**
 * Where a permalink leads now: through `moved` until nothing moves it any further; itself when it never moved. An id
 * moves along with what holds it: gdp#2020-level with gdp, 1-2.s14 and 1-2-1 with 1-2. Null when the moves go in a circle.
 */
export function resolveMoved(moved: Ledger['moved'], link: string): string | null {
  const seen = new Set<string>();
  let current = link;
  for (let next = step(moved, current); next !== undefined; next = step(moved, current)) {
    if (seen.has(next)) return null;
    seen.add(next);
    current = next;
  }
  return current;
}

function step(moved: Ledger['moved'], link: string): string | undefined {
  if (Object.hasOwn(moved, link)) return moved[link];
  const [, holder = '', rest = ''] = /^(.*?)([#.][^/]*|-\d+)$/.exec(link) ?? [];
  const target = Object.hasOwn(moved, holder) ? moved[holder] : undefined;
  return target === undefined ? undefined : target + rest;
}
