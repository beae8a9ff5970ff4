import { nearestFirst, type NameMatch } from './match-names.ts';
import type { LatinNames, NameEntry, Names } from './name-entry.ts';
import { reader, spelt } from './spelled-in-pinyin.ts';

type Reader = ReturnType<typeof reader>;

/** English is met word by word: "retail" and "sales of" in "Total retail sales of consumer goods", never inside a word. */
function englishNearness(english: string, query: string): number | null {
  if (query.length < 3) return null;
  const words = english.toLowerCase().split(/[\s\-(),/]+/u);
  for (let from = 0; from < words.length; from += 1) {
    const rest = words.slice(from).join('');
    if (rest.startsWith(query)) return from > 0 ? 2 : rest === query ? 0 : 1;
  }
  return null;
}

/** What a query in Latin letters was found to mean. */
export interface LatinMatches {
  /** indicators it names, those met by name and alias among them, nearest first */
  named: NameMatch[];
  /** phrases of the text that it spells in pinyin, those spelt whole first */
  phrases: string[];
}

/** The nearest of an entry's names that a query spells; distances behind those of English. */
function speltName(entry: NameEntry, read: Reader, query: string): NameMatch[] {
  return [entry.name, ...entry.aliases].flatMap((form, index) => {
    const found = spelt(form, read(form), query);
    if (!found) return [];
    const distance = found.near + 4 + (index > 0 ? 0.5 : 0);
    return [{ entry, via: found.via, form: found.text, distance }];
  });
}

/** What a folded query in Latin letters means by English names and by pinyin, beside what is known already. */
export function matchLatin(
  query: string,
  { entries, synonyms }: Names,
  latinNames: LatinNames,
  known: readonly NameMatch[],
): LatinMatches {
  const read = reader(latinNames);
  const english = entries.flatMap((entry, index): NameMatch[] => {
    const form = latinNames.english[index] ?? '';
    const near = englishNearness(form, query);
    return near === null ? [] : [{ entry, via: 'english', form, distance: near + 3 }];
  });
  const names = entries.flatMap((entry) => speltName(entry, read, query));
  const said = synonyms.flatMap(([says, means]) => {
    const found = spelt(says, read(says), query);
    return found?.near === 0 ? [means] : [];
  });
  const phrases = latinNames.phrases
    .flatMap((text) => spelt(text, read(text), query) ?? [])
    .sort((a, b) => a.near - b.near)
    .map(({ text }) => text);
  return {
    named: nearestFirst([...known, ...english, ...names]),
    phrases: [...new Set([...said, ...phrases])],
  };
}
