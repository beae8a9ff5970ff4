import type { Report } from '../../model/report.ts';
import type { ReportData } from '../report/report-data.ts';
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
 * The site's reports to choose from, in its order.
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
