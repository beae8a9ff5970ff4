import type { NameMatch } from './match-names.ts';
import type { Names } from './name-entry.ts';

/** Matches of the indicators that a report states, for that report alone; all of them when none is asked for. */
export function inReport(
  matches: readonly NameMatch[],
  { reports }: Pick<Names, 'reports'>,
  wanted: string | null,
): NameMatch[] {
  if (wanted === null) return [...matches];
  const at = reports.findIndex(({ id }) => id === wanted);
  return matches
    .filter(({ entry }) => entry.reports.includes(at))
    .map((match) => ({ ...match, entry: { ...match.entry, reports: [at] } }));
}
