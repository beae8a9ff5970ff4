import type { SectionText } from './section-text.ts';

/** Sections that an index names for a phrase. */
export interface Candidates {
  /** in the order of reports, newest first */
  ids: string[];
  /** whether earlier reports were not asked, because the newer ones gave enough */
  open: boolean;
}

/** Where answers come from: an index that names sections, and the sections' own texts. */
export interface Source {
  /**
   * Sections that may hold a bare phrase; all of them for an empty one.
   * @param report only sections of this report; null for all reports
   * @param wanted once the newest reports give so many, earlier ones are not asked
   */
  candidates: (core: string, report: string | null, wanted: number) => Promise<Candidates>;
  text: (id: string) => Promise<SectionText>;
}
