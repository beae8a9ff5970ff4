import type { ReportData } from '../report/report-data.ts';
import type { Sighting } from './charts.ts';

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
  const { place } = own.report;
  return sightings.filter(({ data }) => place !== null && data.report.place === place);
};
