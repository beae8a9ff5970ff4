import { NAMED_OTHERS } from '../report/nearest-reports.ts';
import type { ReportData } from '../report/report-data.ts';
import type { Sighting, Site } from '../report/site-of-reports.ts';

/** The same indicator in other reports of a site, the ten nearest of those that have it, in the site's order. */
export function otherSightings(site: Site, own: ReportData, id: string): Sighting[] {
  const others = (site.sightings.get(id) ?? []).filter(
    ({ data }) => data.report.id !== own.report.id,
  );
  if (others.length <= NAMED_OTHERS) return others;
  const holding = new Set(others.map(({ data }) => data));
  const near = new Set<ReportData>();
  for (const data of site.nearest(own)) {
    if (holding.has(data)) near.add(data);
    if (near.size === NAMED_OTHERS) break;
  }
  return others.filter(({ data }) => near.has(data));
}

/** Those of the same place, whose numbers go on where the report's own end; a report that names no place has none. */
export const ofSamePlace = (sightings: readonly Sighting[], own: ReportData): Sighting[] => {
  const { place } = own.report;
  return sightings.filter(({ data }) => place !== null && data.report.place === place);
};
