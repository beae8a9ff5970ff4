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

/** Gives ids in text order; a clash takes -2, -3 … */
export function uniqueIds(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
