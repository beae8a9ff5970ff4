import type { Report } from '../../model/report.ts';
import type { Place } from './navigation.ts';
import { routes } from '../routes.ts';

/** A report of the site to change to. */
export interface ReportChoice {
  name: string;
  href: string;
  current: boolean;
}

/** Pages that every report has, so that who changes reports there stays with the matter. */
const SAME: Partial<Record<Place, (report: string) => string>> = {
  plan: routes.plan,
  indicators: routes.indicators,
  about: routes.about,
};

/**
 * The site's reports to choose from, in its order.
 * @param current the report being read; null on pages about none
 * @param place where the reader is: the choice leads to the same place in the other report, or to its front
 */
export function reportChoices(
  reports: readonly Report[],
  names: (report: Report) => string,
  current: string | null,
  place: Place | null,
): ReportChoice[] {
  const address = (place && SAME[place]) ?? routes.report;
  return reports.map((report) => ({
    name: names(report),
    href: address(report.id),
    current: report.id === current,
  }));
}
