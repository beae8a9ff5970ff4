/** The words of a figure cut for display: its number large, what stands round it small. */
export interface BigWords {
  before: string;
  number: string;
  after: string;
}

/** No number has more words round it; longer ones are a clause, whose digits (30万吨原油码头) are not its point. */
const CLAUSE = 14;

/** Whether words are a clause, for text size, rather than a figure for display. */
export const isClause = (words: string): boolean => words.length > CLAUSE;

/** 突破1300亿元 → 突破 · 1300 · 亿元; words without a digit (全省第三) and clauses are all before. */
export function bigWords(words: string): BigWords {
  if (isClause(words)) return { before: words, number: '', after: '' };
  const [, before = words, number = '', after = ''] =
    /^(\D*?)([−+]?\d[\d.]*)(.*)$/.exec(words) ?? [];
  return { before, number, after };
}
