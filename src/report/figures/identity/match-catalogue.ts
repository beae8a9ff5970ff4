import type { CatalogueEntry } from '../../../model/catalogue.ts';
import { plainName } from './plain-name.ts';

/** Finds the entry a name stands for; undefined when the catalogue knows none. */
export type Match = (name: string) => CatalogueEntry | undefined;

/** What a subject may carry beyond its name: the whole place before it, a word of number after it. */
const before =
  /^(?:全市|全省|全县|全区|全州|全旗|全盟|全国|本区|本县|全社会|地方|本市|本级|累计|预计|完成|实现)/;
const after = /(?:总量|总额|总数|数量|数|规模|增速|增幅|达)$/;

/**
 * Indexes entries by name and aliases, and by what this one report calls them in passing; a subject is tried as it is, then
 * without what is no part of a name.
 */
export function catalogueMatch(entries: readonly CatalogueEntry[], report: string): Match {
  const byName = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases, ...(entry.shorthand[report] ?? [])]) {
      const key = plainName(name);
      if (!byName.has(key)) byName.set(key, entry);
    }
  }
  return (name) => {
    const whole = plainName(name);
    const head = whole.replace(before, '');
    return [whole, head, whole.replace(after, ''), head.replace(after, '')]
      .map((key) => byName.get(key))
      .find((entry) => entry !== undefined);
  };
}
