/** Kinds of figures a sentence may hold: bits of the third number of a `SentencePlace`. */
export const says = { result: 1, target: 2 } as const;

/** Start and end in the section's text, and which kinds of figures stand in it (bits of `says`). */
export type SentencePlace = [start: number, end: number, figures: number];

/** One section as search knows it: the characters of the source, paragraph by paragraph, and where its sentences stand. */
export interface SectionText {
  report: string;
  id: string;
  /** its place in the report, from 0 */
  order: number;
  part: number | null;
  /** number and title, or a label of the site */
  name: string;
  /** what it speaks of, "2020 执行", and whether that is a plan; null outside the parts */
  period: string | null;
  half: 'done' | 'plan' | null;
  /**
   * paragraphs of the source without what was dropped, one a line, with punctuation as pages show it: of the same length,
   * and folded the same, since folding makes full-width marks half-width
   */
  text: string;
  /** sentences in order; the n-th has the id `<section>.s<n>` */
  sentences: SentencePlace[];
  /** headings inside the text: the section's own and its topics' */
  headings: [start: number, end: number][];
}
