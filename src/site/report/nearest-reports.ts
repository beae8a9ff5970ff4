import type { ReportData } from './report-data.ts';

/**
 * So many other reports are named on a page of one: enough for the same place's years and its neighbours, and few enough that
 * a page of a site of a thousand reports is no longer than one of a site of twenty.
 */
export const NAMED_OTHERS = 10;

/**
 * The other reports of a site, the nearest first: those of the same place before all others, then the fewer years lie between
 * the plans of the two; those equally near stay in the site's order.
 * @param own one of the reports; one that names no place has none of its place
 */
export function nearestReports(reports: readonly ReportData[], own: ReportData): ReportData[] {
  const { place } = own.report;
  const year = ({ report }: ReportData): number => report.planYear ?? report.executionYear ?? 0;
  const away = (other: ReportData): number => Math.abs(year(other) - year(own));
  const elsewhere = ({ report }: ReportData): number =>
    place !== null && report.place === place ? 0 : 1;
  return reports
    .filter(({ report }) => report.id !== own.report.id)
    .sort((a, b) => elsewhere(a) - elsewhere(b) || away(a) - away(b));
}
