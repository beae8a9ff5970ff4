import type { Ledger } from '../model/ledger.ts';
import { permalink, resolveMoved } from '../model/moved.ts';
import { routes } from './routes.ts';

/** Section pages hold topics and sentences as fragments, indicator pages observations. */
export type PageKind = 'sections' | 'indicators';

const KINDS: readonly PageKind[] = ['sections', 'indicators'];

/** A page that is gone, by its path within the report, and the address its redirect leads to. */
export interface MovedPage {
  path: string;
  to: string;
}

/** Old fragments of a page. */
export interface OldFragments {
  /** by the live fragment of this page that they lead to: an empty element with the old id goes before it */
  here: Map<string, string[]>;
  /** fragments that went to another page: an element with the old id links there */
  elsewhere: { id: string; to: string }[];
}

/** Published pages of a report that moved: each needs an HTML redirect at its old address. */
export function movedPages(ledger: Ledger, report: string): MovedPage[] {
  return KINDS.flatMap((kind) =>
    (ledger.ids[report]?.[kind] ?? []).flatMap((id) => {
      const target = targetOf(ledger, report, id);
      if (target === null) return [];
      const path = addressOf(report, id, kind).slice(routes.report(report).length, -1);
      return [{ path, to: addressOf(report, target, kind) }];
    }),
  );
}

/** What a page (a section id, or an indicator id) must still answer to. */
export function oldFragments(
  ledger: Ledger,
  report: string,
  kind: PageKind,
  page: string,
): OldFragments {
  const ids = ledger.ids[report];
  const all =
    kind === 'sections' ? [...(ids?.topics ?? []), ...(ids?.sentences ?? [])] : ids?.observations;
  const found: OldFragments = { here: new Map(), elsewhere: [] };
  for (const id of all ?? []) {
    const target = targetOf(ledger, report, id);
    if (target === null) continue;
    const fragment = fragmentOf(id);
    const live = fragmentOf(target);
    if (pageOf(target, kind) === page) {
      if (fragment !== live) found.here.set(live, [...(found.here.get(live) ?? []), fragment]);
    } else if (pageOf(id, kind) === page) {
      found.elsewhere.push({ id: fragment, to: addressOf(report, target, kind) });
    }
  }
  return found;
}

/** The id of this report that an id moved to; null when it did not move. */
function targetOf(ledger: Ledger, report: string, id: string): string | null {
  const link = permalink(report, id);
  const target = resolveMoved(ledger.moved, link);
  return target === null || target === link ? null : target.slice(target.indexOf('/') + 1);
}

const fragmentOf = (id: string): string => id.slice(id.indexOf('#') + 1);

/** The section or indicator whose page holds a fragment: 1-2 holds 1-2.s14 and 1-2-3, gdp holds gdp#2020-level. */
function pageOf(id: string, kind: PageKind): string {
  if (kind === 'indicators') return id.replace(/#.*$/, '');
  return id.replace(/\.s\d+$/, '').replace(/^(\d+-\d+)-\d+$/, '$1');
}

function addressOf(report: string, id: string, kind: PageKind): string {
  const page = pageOf(id, kind);
  const to = kind === 'sections' ? routes.section(report, page) : routes.indicator(report, page);
  return page === id ? to : `${to}#${fragmentOf(id)}`;
}
