import type { NamedReport, Names } from './name-entry.ts';

/**
 * names.json: names as columns of lines, a third smaller on the wire than objects, since it travels before the first
 * result. Names hold no line end, no tab and no |.
 */
export interface PackedNames {
  /** how many the index holds, of all reports */
  sections: number;
  reports: NamedReport[];
  /** name and its aliases, parted by |, one a line */
  names: string;
  /** reports by index, parted by a space, one a line; empty when every entry is of the first alone */
  stated: string;
  /** what readers say and what the text says, parted by a tab, one a line */
  synonyms: string;
}

/** Names as they travel. */
export function packNames({ reports, entries, synonyms }: Names, sections: number): PackedNames {
  const stated = entries.map((entry) => entry.reports.join(' '));
  return {
    sections,
    reports,
    names: entries.map(({ name, aliases }) => [name, ...aliases].join('|')).join('\n'),
    stated: stated.every((indexes) => indexes === '0') ? '' : stated.join('\n'),
    synonyms: synonyms.map((pair) => pair.join('\t')).join('\n'),
  };
}

const lines = (text: string): string[] => (text ? text.split('\n') : []);

/** Names as they are used. */
export function unpackNames(packed: PackedNames): Names {
  const { reports, names, stated, synonyms } = packed;
  const indexes = lines(stated);
  return {
    reports,
    entries: lines(names).map((line, at) => {
      const [name = '', ...aliases] = line.split('|');
      return { at, name, aliases, reports: (indexes[at] ?? '0').split(' ').map(Number) };
    }),
    synonyms: lines(synonyms).map((line) => line.split('\t') as [string, string]),
  };
}
