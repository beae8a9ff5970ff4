/** How much of each kind is shown of what a search found. */
export interface ShownAtMost {
  indicators: number;
  figures: number;
  /** sentences */
  hits: number;
}

/** In the dialog; the rest is on the search page. */
export const IN_DIALOG: ShownAtMost = { indicators: 3, figures: 6, hits: 24 };

/** On the search page: all of everything that was read. */
export const ON_PAGE: ShownAtMost = { indicators: 200, figures: 400, hits: 10_000 };

/** Sections a search reads at first, and how many each 再显示 adds: two reports' worth. */
export const SECTIONS_READ = 40;
