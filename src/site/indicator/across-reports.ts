import { figureView, type FigureView } from '../figure/figure-view.ts';
import type { Sighting, Site } from '../report/site-of-reports.ts';
import { routes } from '../routes.ts';
import { byPeriod } from './placed-bar.ts';
import { ofSamePlace } from './other-reports.ts';

/** What one of a site's reports says of an indicator and a period: its figures, each marked as fact or goal, and whose word it is. */
export interface AcrossRow {
  period: string;
  figures: FigureView[];
  report: string;
  /** the indicator's page in that report; null for the report whose page this is */
  href: string | null;
}

/**
 * What several reports of a site say of an indicator: those of its own place by year, so that a goal stands beside what became
 * of it; then other places', a report at a time. None where no other report knows the indicator.
 * @param others the reports to stand beside it
 */
export function acrossReports(
  { nameOf }: Site,
  own: Sighting,
  others: readonly Sighting[],
): AcrossRow[] {
  if (others.length === 0) return [];
  const near = ofSamePlace(others, own.data);
  const far = others.filter((sighting) => !near.includes(sighting));
  const groups = [[...near, own], ...far.map((sighting) => [sighting])];
  const rowsOf = ({ data, indicator }: Sighting): AcrossRow[] =>
    [...Map.groupBy(indicator.observations, ({ period }) => period)].map(([period, said]) => ({
      period: period.replace('/', '—'),
      figures: said.map((one) => figureView(data, indicator.id, one)),
      report: nameOf(data.report),
      href: data === own.data ? null : routes.indicator(data.report.id, indicator.id),
    }));
  return groups.flatMap((group) => group.flatMap(rowsOf).sort(byPeriod));
}
