/** Parts shorter than this say nothing. */
const shortest = 2;

/**
 * Parts of a phrase that nothing was found for, to be tried instead: longest first, beginnings before ends.
 * Made one at a time, since a phrase of n characters has n² of them and few are tried.
 */
export function* parts(phrase: string): Generator<string> {
  for (let length = phrase.length - 1; length >= shortest; length -= 1) {
    for (let from = 0; from + length <= phrase.length; from += 1) {
      yield phrase.slice(from, from + length);
    }
  }
}
