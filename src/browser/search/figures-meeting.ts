import { routes } from '../../site/routes.ts';
import type { Unit } from '../../model/unit.ts';
import { parseCondition, type Condition } from '../../site/search/condition.ts';
import type { FigureEntry } from '../../site/search/figure-entry.ts';
import { matchNames } from '../../site/search/match-names.ts';
import { meets } from '../../site/search/meets-condition.ts';
import type { Names } from '../../site/search/name-entry.ts';
import type { FindFigureHits, FigureHits } from './figure-hits.ts';
import { figureList } from './figure-list.ts';
import { fetchJson } from './pagefind-source.ts';

const files = new Map<string, Promise<unknown>>();

/** A file of the index, fetched once a condition first asks for it. */
function file<T>(name: string): Promise<T> {
  const known = files.get(name) ?? fetchJson<T>(routes.searchIndex(name));
  files.set(name, known);
  known.catch(() => files.delete(name));
  return known as Promise<T>;
}

/** Names of the indicators that a condition is about: the nearest its words name; null for none asked, empty for none known. */
function about(condition: Condition, names: Names): Set<string> | null {
  if (condition.about === '') return null;
  const matches = matchNames(condition.about, names.entries);
  const near = Math.floor(matches[0]?.distance ?? 0) + 1;
  return new Set(matches.filter(({ distance }) => distance < near).map(({ entry }) => entry.name));
}

/** Figures that a folded query asks for by a condition; null when it is no condition on anything known. */
export const findFigureHits: FindFigureHits = async (phrase, names, only) => {
  const condition = parseCondition(phrase);
  if (!condition) return null;
  const indicators = about(condition, names);
  if (indicators?.size === 0) return null;
  const units = await file<Unit[]>('units.json');
  const found: FigureHits = {
    condition,
    certain: [],
    possible: [],
    draw: (all, limit) => figureList(found, all, limit),
  };
  for (const { id } of names.reports.filter((report) => only === null || report.id === only)) {
    for (const figure of await file<FigureEntry[]>(`figures/${id}.json`)) {
      const verdict = meets(figure, condition, units, indicators);
      if (verdict !== 'no') found[verdict].push({ report: id, figure });
    }
  }
  return found;
};
