import { pinyin } from 'pinyin-pro';

/** A stable address for an indicator the catalogue does not know: its name in pinyin without tones, syllables hyphenated. */
export function pinyinId(name: string): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  });
  const id = syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'x' : id;
}

/** Gives ids in text order; a clash takes -2, -3 …, the next that no id has, be it an indicator's whole own name. */
export function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return (id) => {
    let unique: string;
    do {
      const count = (times.get(id) ?? 0) + 1;
      times.set(id, count);
      unique = count === 1 ? id : `${id}-${count}`;
    } while (taken.has(unique));
    taken.add(unique);
    return unique;
  };
}
