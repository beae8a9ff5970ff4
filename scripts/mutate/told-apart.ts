import type { Patterns, Traced } from './trace.ts';

/** A pattern with another source, asked the same. */
interface Other {
  source: string;
  flags: string;
}

/** Whether two answers of patterns are the same: both none, or the same groups at the same place. */
const same = (one: RegExpExecArray | null, other: RegExpExecArray | null): boolean =>
  one === null || other === null
    ? one === other
    : one.index === other.index &&
      one.length === other.length &&
      one.every((group, index) => group === other[index]);

/** Adds the texts for which a pattern, asked what it was asked, answers otherwise with another source. */
function addTold(pattern: Traced, { source }: Other, told: Set<number>): void {
  const pairs = new Map<string, [before: RegExp, now: RegExp]>();
  for (const ofString of pattern.asked.values())
    for (const { flags, string, from, texts } of ofString.values()) {
      if (texts.every((text) => told.has(text))) continue;
      const pair = pairs.get(flags) ?? [
        new RegExp(pattern.source, flags),
        new RegExp(source, flags),
      ];
      pairs.set(flags, pair);
      for (const one of pair) one.lastIndex = from;
      if (!same(pair[0].exec(string), pair[1].exec(string)))
        for (const text of texts) told.add(text);
    }
}

/** The texts that tell one pattern from another in its place; null where what it was asked does not tell. */
export function toldBy(pattern: Traced, other: Other): Set<number> | null {
  if (pattern.unclear || pattern.within || pattern.flags !== other.flags) return null;
  const told = new Set<number>();
  addTold(pattern, other, told);
  return told;
}

/**
 * The texts that tell the patterns of some files from those made of the files after a change.
 * A text for which each pattern answers what it did is read as it was.
 * @returns null where that cannot be told: patterns are more or fewer, or one is made otherwise while a text is read
 */
export function toldByAll(before: Patterns, now: Patterns, files: Set<string>): Set<number> | null {
  const told = new Set<number>();
  const fileOf = (id: string): string => id.replace(/[#@]\d+$/, '');
  const reloaded = [...before].filter(([id, { loaded }]) => loaded && files.has(fileOf(id)));
  if (reloaded.length !== now.size) return null;
  for (const [id, pattern] of reloaded) {
    const other = now.get(id);
    if (other?.flags !== pattern.flags) return null;
    if (other.source === pattern.source) continue;
    if (pattern.unclear || other.unclear) return null;
    addTold(pattern, other, told);
  }
  return told;
}
