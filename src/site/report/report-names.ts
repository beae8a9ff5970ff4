import type { Report } from '../../model/report.ts';
import { shortName } from './naming.ts';

/** The names of a site's reports by id, no two alike: where two have the same place and years, both add their id. */
export function reportNames(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = reports.map((report) => [report.id, shortName(report)] as const);
  const times = new Map<string, number>();
  for (const [, name] of names) times.set(name, (times.get(name) ?? 0) + 1);
  const shared = (name: string): boolean => (times.get(name) ?? 0) > 1;
  return new Map(names.map(([id, name]) => [id, shared(name) ? `${name} · ${id}` : name]));
}
