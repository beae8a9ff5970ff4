import type { Report } from '../../model/report.ts';
import { shortName } from './naming.ts';

/** The names of a site's reports by id, no two alike: where two have the same place and years, both add their id. */
export function reportNames(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = reports.map((report) => [report.id, shortName(report)] as const);
  const shared = (name: string): boolean => names.filter(([, other]) => other === name).length > 1;
  return new Map(names.map(([id, name]) => [id, shared(name) ? `${name} · ${id}` : name]));
}
