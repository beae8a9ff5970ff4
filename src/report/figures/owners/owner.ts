import type { OwnersSaid } from '../stages/memory.ts';

/** Whose a figure is, before lists are split. */
export interface Owner {
  /** one name that may still join several, or the remembered ones */
  names: readonly string[];
  /** a new subject (to be split and remembered), a remembered one, or something derived from it */
  kind: 'new' | 'remembered' | 'derived';
  /** what the text calls a single new one, where the catalogue knows it by more words: 重点项目 of 实施重点项目 */
  called?: string;
  /** flow verbs and noun of the subject, which later items of its list may leave out */
  verb: string;
  noun: string;
  /** the facet of the owner that is spoken of: 总量, 增速; empty when none */
  facet: string;
  /** the noun was counted, so that it is one thing and no list: 6个夜经济示范街区 */
  counted: boolean;
}

/** The owners said before, of whom a facet may be spoken. */
export const remembered = ({ owners, verb, noun }: OwnersSaid, facet = ''): Owner => ({
  names: owners,
  kind: 'remembered',
  verb,
  noun,
  facet,
  counted: false,
});

/** A new owner, named by verb and noun. */
export const named = (verb: string, noun: string): Owner => ({
  names: [verb + noun],
  kind: 'new',
  verb,
  noun,
  facet: '',
  counted: false,
});

/** A new owner that was counted. */
export const counted = (verb: string, noun: string): Owner => ({
  ...named(verb, noun),
  counted: true,
});
