/** Words that join two without a joint, and the two: 城乡居民收入分别增长4.9%和7.1%, 存贷款余额分别达到A和B. */
const twofoldWords: readonly (readonly [word: string, one: string, other: string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['中小学', '中学', '小学'],
];

/** The two owners a single name stands for where it has two figures; other names are given back as they are. */
export function twofold(names: readonly string[], figures: number): readonly string[] {
  const [name] = names;
  if (figures !== 2 || names.length !== 1 || name === undefined) return names;
  const found = twofoldWords.find(([word]) => name.includes(word));
  if (found === undefined) return names;
  const [word, one, other] = found;
  return [name.replace(word, one), name.replace(word, other)];
}
