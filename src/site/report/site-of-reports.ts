import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import { nearestReports } from './nearest-reports.ts';
import { oncePerReport } from './once-per-report.ts';
import type { ReportData } from './report-data.ts';
import { reportNames } from './report-names.ts';

/** An indicator as one report knows it. */
export interface Sighting {
  data: ReportData;
  indicator: Indicator;
}

/** The reports of a site together: what a page of one asks about the others, worked out once for all pages. */
export interface Site {
  /** in the site's order */
  reports: readonly ReportData[];
  /** a report's name, like no other's */
  nameOf: (report: Report) => string;
  /** all others, the nearest first */
  nearest: (own: ReportData) => readonly ReportData[];
  /** each indicator in every report that has it, in the site's order, by its id */
  sightings: ReadonlyMap<string, readonly Sighting[]>;
}

/** @param reports all of the site, in its order */
export function siteOf(reports: readonly ReportData[]): Site {
  const names = reportNames(reports.map(({ report }) => report));
  const sightings = new Map<string, Sighting[]>();
  for (const data of reports)
    for (const indicator of data.indicators) {
      const held = sightings.get(indicator.id) ?? [];
      held.push({ data, indicator });
      sightings.set(indicator.id, held);
    }
  return {
    reports,
    nameOf: ({ id }) => names.get(id) ?? id,
    nearest: oncePerReport((own) => nearestReports(reports, own)),
    sightings,
  };
}
