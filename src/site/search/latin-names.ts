import type { LatinNames, Names } from './name-entry.ts';
import { syllables } from './pinyin.ts';

/** Every name and phrase that may be spelt in pinyin. */
export const spellable = ({ entries, synonyms }: Names, phrases: readonly string[]): string[] => [
  ...new Set([
    ...entries.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...synonyms.map(([says]) => says),
    ...phrases,
  ]),
];

/** How often each character is read how. */
function counted(texts: readonly string[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const read = syllables(text);
    for (const [at, character] of [...text].entries()) {
      if (!/\p{Script=Han}/u.test(character)) continue;
      const readings = counts.get(character) ?? new Map<string, number>();
      readings.set(read[at] ?? '', (readings.get(read[at] ?? '') ?? 0) + 1);
      counts.set(character, readings);
    }
  }
  return counts;
}

/** Readings of names and phrases: of each character the usual one, and of texts that read one otherwise the whole. */
export function latinNames(
  names: Names,
  english: readonly string[],
  phrases: readonly string[],
): LatinNames {
  const texts = spellable(names, phrases);
  const usual = new Map<string, string>();
  const readings: Record<string, string> = {};
  for (const [character, counts] of counted(texts)) {
    const [reading = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    usual.set(character, reading);
    readings[reading] = (readings[reading] ?? '') + character;
  }
  const otherwise: Record<string, string> = {};
  for (const text of texts) {
    const read = syllables(text);
    const odd = [...text].some((character, at) => (usual.get(character) ?? read[at]) !== read[at]);
    if (odd) otherwise[text] = read.join(' ');
  }
  return { english: [...english], phrases: [...phrases], readings, otherwise };
}
