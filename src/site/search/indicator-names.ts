import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import { reportNames } from '../report/report-names.ts';
import { fold } from './fold-for-search.ts';
import type { LatinNames, NameEntry, NamedReport, Names, Synonym } from './name-entry.ts';
import { latinNames } from './latin-names.ts';

/** What names are made from: a report and its indicators. */
interface Stated {
  report: Report;
  indicators: readonly Indicator[];
}

const namedReports = (reports: readonly Stated[]): NamedReport[] =>
  [...reportNames(reports.map(({ report }) => report))].map(([id, title]) => ({ id, title }));

/** Names readers give a thing are short; longer aliases are the report's own phrases, which the text itself answers for. */
const longest = 8;

/**
 * Aliases that tell search something: not those that stand in the name (a query for them meets the name), nor those that
 * hold the name or a shorter alias (a query for them holds it, and meets it so).
 */
function telling(name: string, aliases: readonly string[]): string[] {
  const own = fold(name).text;
  const kept: string[] = [];
  const short = aliases.filter((alias) => alias.length <= longest);
  for (const alias of short.sort((a, b) => a.length - b.length)) {
    const text = fold(alias).text;
    const known = [own, ...kept.map((other) => fold(other).text)];
    if (!own.includes(text) && !known.some((other) => text.includes(other))) kept.push(alias);
  }
  return kept;
}

/**
 * Every name search knows beyond the text: indicators stated in any report under all their names, and how phrases of the
 * text are spelt. `ids` are those of the entries, in their order.
 */
export function buildNames(
  reports: readonly Stated[],
  entries: readonly CatalogueEntry[],
  synonyms: readonly Synonym[],
  phrases: readonly string[],
): { names: Names; latin: LatinNames; ids: string[] } {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = new Map<string, NameEntry>();
  for (const [index, { indicators }] of reports.entries()) {
    for (const { id, name, aliases } of indicators) {
      const row = rows.get(id) ?? { at: rows.size, name, aliases: [], reports: [] };
      const entry = known.get(id);
      const hand = entry ? [...entry.aliases, ...entry.nicknames] : [];
      row.aliases = telling(name, [...row.aliases, ...aliases, ...hand]);
      row.reports.push(index);
      rows.set(id, row);
    }
  }
  const names: Names = {
    reports: namedReports(reports),
    entries: [...rows.values()],
    synonyms: [...synonyms],
  };
  const english = [...rows.keys()].map((id) => known.get(id)?.english ?? '');
  return {
    names,
    latin: latinNames(names, english, phrases),
    ids: [...rows.keys()],
  };
}
