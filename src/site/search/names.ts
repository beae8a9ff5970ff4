import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Report } from '../../model/report.ts';
import { bracketed, periodName, sectionName, sectionNumber, shortName } from '../naming.ts';
import { fold } from './fold.ts';
import type { LatinNames, NameEntry, NamedReport, Names, Synonym } from './name-entry.ts';
import { syllables } from './pinyin.ts';

/** What names are made from: a report and its indicators. */
interface Stated {
  report: Report;
  indicators: readonly Indicator[];
}

const namedReport = ({ report }: Stated): NamedReport => ({
  id: report.id,
  title: shortName(report),
  sections: report.sections.map((section) => ({
    id: section.id,
    part: section.part,
    name: `${sectionNumber(section)} ${bracketed(sectionName(section))}`.trim(),
    period: periodName(report, section.part) || null,
  })),
});

/** Aliases that tell search something: not those that hold the name or stand in it, which it meets anyway. */
function telling(name: string, aliases: readonly string[]): string[] {
  const own = fold(name).text;
  return [...new Set(aliases)].filter((alias) => {
    const other = fold(alias).text;
    return !own.includes(other) && !other.includes(own);
  });
}

/** Every name search knows beyond the text: indicators stated in any report under all their names, reports and sections. */
export function buildNames(
  reports: readonly Stated[],
  entries: readonly CatalogueEntry[],
  synonyms: readonly Synonym[],
): { names: Names; latin: LatinNames } {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = new Map<string, NameEntry>();
  for (const [index, { indicators }] of reports.entries()) {
    for (const { id, name, aliases } of indicators) {
      const row = rows.get(id) ?? [id, name, [], []];
      row[2] = telling(name, [...row[2], ...aliases, ...(known.get(id)?.aliases ?? [])]);
      row[3].push(index);
      rows.set(id, row);
    }
  }
  return {
    names: {
      reports: reports.map(namedReport),
      entries: [...rows.values()],
      synonyms: [...synonyms],
    },
    latin: [...rows.values()].map(([id, name]) => [known.get(id)?.english ?? '', syllables(name)]),
  };
}
