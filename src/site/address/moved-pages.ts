import type { Ledger, LedgerIds } from '../../model/ledger.ts';
import { permalink, resolveMoved } from '../../model/moved.ts';
import { routes } from '../routes.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';

/** Section pages hold topics and sentences as fragments, indicator pages observations, the page of checks its checks. */
export type PageKind = 'sections' | 'indicators' | 'checks';

/** Kinds of which every id is a page of its own. */
const KINDS = ['sections', 'indicators'] as const;

/** The page of checks, as ids of the ledger name it: checks#projects-2020. */
export const CHECKS_PAGE = 'checks';

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
  elsewhere: { id: string; to: string; target: string }[];
}

/** Published pages of a report that moved: each needs an HTML redirect at its old address. */
export function movedPages(ledger: Ledger, report: string): MovedPage[] {
  return KINDS.flatMap((kind) =>
    (ledger.ids[report]?.[kind] ?? []).flatMap((id) => {
      const target = targetOf(ledger, report, id);
      if (target === null) return [];
      const path = addressOf(report, id, kind).slice(routes.report(report).length, -1);
      return [{ path, to: addressOf(report, target, kindOf(ledger, report, target, kind)) }];
    }),
  );
}

/** What a page (a section id, an indicator id, or `CHECKS_PAGE`) must still answer to. */
export function oldFragments(
  ledger: Ledger,
  report: string,
  kind: PageKind,
  page: string,
): OldFragments {
  const found: OldFragments = { here: new Map(), elsewhere: [] };
  if (!hasMoved(ledger, report)) return found;
  for (const id of fragmentsOf(ledger.ids[report], kind)) {
    const target = targetOf(ledger, report, id);
    if (target === null) continue;
    const to = kindOf(ledger, report, target, kind);
    const fragment = fragmentOf(id);
    const live = fragmentOf(target);
    if (to === kind && pageOf(target, kind) === page) {
      if (fragment !== live) found.here.set(live, [...(found.here.get(live) ?? []), fragment]);
    } else if (pageOf(id, kind) === page) {
      found.elsewhere.push({ id: fragment, to: addressOf(report, target, to), target });
    }
  }
  return found;
}

/** Whether any id of a report moved: of most reports none did, and none of their thousand ids need be asked on each page. */
const hasMoved = ({ moved }: Ledger, report: string): boolean =>
  Object.keys(moved).some((link) => link.startsWith(permalink(report, '')));

/** Every id of a report that is a fragment of a page of this kind. */
function fragmentsOf(ids: LedgerIds | undefined, kind: PageKind): string[] {
  if (!ids) return [];
  const fragments = {
    sections: [...ids.topics, ...ids.sentences],
    indicators: ids.observations,
    checks: ids.checks,
  };
  return fragments[kind];
}

/** The kind of page an id is found on; `from`, the kind it came from, where the ledger does not tell. */
function kindOf(ledger: Ledger, report: string, id: string, from: PageKind): PageKind {
  const holder = id.replace(/#.*$/, '');
  if (id !== holder && holder === CHECKS_PAGE) return 'checks';
  if (ledger.ids[report]?.indicators.includes(holder)) return 'indicators';
  return ledger.ids[report]?.sections.includes(pageOf(id, 'sections')) ? 'sections' : from;
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
  if (kind !== 'sections') return id.replace(/#.*$/, '');
  return id.replace(/\.s\d+$/, '').replace(/^(\d+-\d+)-\d+$/, '$1');
}

function addressOf(report: string, id: string, kind: PageKind): string {
  if (kind === 'checks') return routes.check(report, fragmentOf(id));
  const page = pageOf(id, kind);
  const to = kind === 'sections' ? routes.section(report, page) : routes.indicator(report, page);
  return page === id ? to : `${to}#${fragmentOf(id)}`;
}

/** What a reader knows an id of the ledger by: the indicator's name, the title of a check; the id itself of anything else. */
export function nameOfTarget({ indicators, catalogue }: ReportData, id: string): string {
  const [holder = id, fragment = ''] = id.split('#');
  const indicator = indicators.find((one) => one.id === holder);
  const check = catalogue.checks.find((one) => one.id === fragment);
  return indicator ? typeset(indicator.name) : (check?.title ?? id);
}
