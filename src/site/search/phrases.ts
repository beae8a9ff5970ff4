/** Lengths of recurring phrases: shorter ones are spelt by nearly anything, longer ones stand in headings. */
const shortest = 3;
const longest = 6;
/** Phrases kept of however many reports, so that what a query in pinyin fetches stays small. */
const most = 600;

const chinese = /\p{Script=Han}+/gu;

/** How often each stretch of Chinese characters stands in texts, up to one longer than is kept. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of texts.flatMap((text) => text.match(chinese) ?? [])) {
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + shortest; to <= Math.min(run.length, from + longest + 1); to += 1) {
        const phrase = run.slice(from, to);
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * What a report says again and again (红海滩, 辽河油田, 营商环境): stretches that stand more than once, and not always within
 * the same longer one. Readers spell such words in pinyin, though no heading or indicator is called so. No word list is
 * needed, so the names of any place are among them. The most frequent come first.
 */
export function recurring(texts: readonly string[]): string[] {
  const counts = counted(texts);
  const within = new Map<string, number>();
  for (const [phrase, count] of counts) {
    for (const part of [phrase.slice(1), phrase.slice(0, -1)]) {
      within.set(part, Math.max(within.get(part) ?? 0, count));
    }
  }
  return [...counts]
    .filter(
      ([phrase, count]) =>
        count > 1 && phrase.length <= longest && (within.get(phrase) ?? 0) < count,
    )
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .slice(0, most)
    .map(([phrase]) => phrase);
}
