/** The words, longest first, so that a word is tried before what it begins with; words of one length keep their order. */
export const longestFirst = (words: Iterable<string>): string[] =>
  [...words].sort((one, other) => other.length - one.length);

const special = /[$()*+.?[\\\]^{|}/]/g;

/** A fragment of a pattern that matches one of the words, the longest that fits. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${longestFirst(words)
    .map((word) => word.replace(special, '\\$&'))
    .join('|')})`;
