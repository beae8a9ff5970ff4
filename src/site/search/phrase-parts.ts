/** Parts shorter than this say nothing. */
const shortest = 2;

/** Parts of a phrase that nothing was found for, to be tried instead: longest first, beginnings before ends. */
export function parts(phrase: string): string[] {
  const found: string[] = [];
  for (let length = phrase.length - 1; length >= shortest; length -= 1) {
    for (let from = 0; from + length <= phrase.length; from += 1) {
      found.push(phrase.slice(from, from + length));
    }
  }
  return found;
}
