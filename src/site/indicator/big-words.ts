/** The words of a figure cut for display: its number large, what stands round it small. */
export interface BigWords {
  before: string;
  number: string;
  after: string;
}

/** 突破1300亿元 → 突破 · 1300 · 亿元; words without a digit (全省第三) are all before. */
export function bigWords(words: string): BigWords {
  const [, before = words, number = '', after = ''] =
    /^(\D*?)([−+]?\d[\d.]*)(.*)$/.exec(words) ?? [];
  return { before, number, after };
}
