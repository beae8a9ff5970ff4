/** Words that join several without a joint, and the several: 城乡居民收入分别增长4.9%和7.1%, 三次产业分别增长4%、5%和6%. */
const manifoldWords: readonly (readonly [word: string, ...owners: string[]])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['中小学', '中学', '小学'],
  ['三次产业', '第一产业', '第二产业', '第三产业'],
];

/** The owners a single name stands for where it has as many figures; other names are given back as they are. */
export function manifold(names: readonly string[], figures: number): readonly string[] {
  const [name] = names;
  if (names.length !== 1 || name === undefined) return names;
  const found = manifoldWords.find(
    ([word, ...owners]) => owners.length === figures && name.includes(word),
  );
  if (found === undefined) return names;
  const [word, ...owners] = found;
  return owners.map((owner) => name.replace(word, owner));
}
