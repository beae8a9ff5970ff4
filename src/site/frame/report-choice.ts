import type { Report } from '../../model/report.ts';
import { NAMED_OTHERS } from '../report/nearest-reports.ts';
import type { ReportData } from '../report/report-data.ts';
import type { Site } from '../report/site-of-reports.ts';
import { REPORT_PAGES } from '../report-pages.ts';
import { routes } from '../routes.ts';
import type { Place } from './navigation.ts';

/** A report of the site to change to. */
export interface ReportChoice {
  name: string;
  href: string;
  current: boolean;
}

/**
 * The reports that a page offers to change to, in the site's order: all, or where they are more than eleven, the one being read
 * and the ten nearest to it; on pages about none the newest.
 */
export function reportsOffered(site: Site, own: ReportData | null): readonly ReportData[] {
  const most = NAMED_OTHERS + 1;
  if (site.reports.length <= most) return site.reports;
  if (own === null) return site.reports.slice(0, most);
  const near = new Set([own, ...site.nearest(own).slice(0, NAMED_OTHERS)]);
  return site.reports.filter((data) => near.has(data));
}

/**
 * Reports to choose from.
 * @param current the report being read; null on pages about none
 * @param place where the reader is: the choice leads to the same page of the other report, or to its front where it has none
 */
export function reportChoices(
  reports: readonly ReportData[],
  names: (report: Report) => string,
  current: string | null,
  place: Place | null,
): ReportChoice[] {
  const page = REPORT_PAGES.find(({ folder }) => folder === place);
  return reports.map((data) => {
    const { id } = data.report;
    return {
      name: names(data.report),
      href: page?.holds(data) ? routes.page(id, page.folder) : routes.report(id),
      current: id === current,
    };
  });
}
