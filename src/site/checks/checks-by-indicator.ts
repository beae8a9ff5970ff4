import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { OUTCOME_WORDS } from '../words/checks-page-words.ts';
import { checksOf } from './checks-view.ts';

/** A check where it is only named: its title, which leads to it, and how it came out. */
export interface CheckLink {
  href: string;
  title: string;
  outcome: string;
}

/**
 * The checks that use figures of an indicator, by its id, in the order of the page of checks; no entry where none does.
 * @param section where given, only figures that stand in it count
 */
export function checksByIndicator(data: ReportData, section?: string): Map<string, CheckLink[]> {
  const found = new Map<string, CheckLink[]>();
  for (const { check, outcome, witnesses } of checksOf(data)) {
    const link = {
      href: routes.check(data.report.id, check.id),
      title: check.title,
      outcome: OUTCOME_WORDS[outcome],
    };
    const here = witnesses.filter(
      ({ observation: { source } }) => section === undefined || source.section === section,
    );
    for (const id of new Set(here.map(({ indicator }) => indicator.id)))
      found.set(id, [...(found.get(id) ?? []), link]);
  }
  return found;
}
