import { figureView, type FigureView } from '../figure-view.ts';
import { placeOf, shortName } from '../naming.ts';
import { byPeriod } from './by-period.ts';
import type { ReportData } from '../report-data.ts';
import { routes } from '../routes.ts';
import type { Sighting } from './charts.ts';

/** What another report says of the same indicator. */
export interface OtherReport {
  name: string;
  href: string;
  figures: { period: string; figure: FigureView }[];
}

/** The same indicator in the other reports of a site, in their order. */
export function otherSightings(
  reports: readonly ReportData[],
  own: ReportData,
  id: string,
): Sighting[] {
  return reports
    .filter((data) => data.report.id !== own.report.id)
    .flatMap((data) => {
      const indicator = data.indicators.find((one) => one.id === id);
      return indicator ? [{ data, indicator }] : [];
    });
}

/** Those of the same place, whose numbers go on where the report's own end; a report that names no place has none. */
export const ofSamePlace = (sightings: readonly Sighting[], own: ReportData): Sighting[] => {
  const place = placeOf(own.report);
  return sightings.filter(({ data }) => place !== '' && placeOf(data.report) === place);
};

/** Another report's figures in words and links. */
export const otherReport = ({ data, indicator }: Sighting): OtherReport => ({
  name: shortName(data.report),
  href: routes.indicator(data.report.id, indicator.id),
  figures: [...indicator.observations].sort(byPeriod).map((observation) => ({
    period: observation.period.replace('/', '—'),
    figure: figureView(data, indicator.id, observation),
  })),
});
