import { pairs } from './plan/pairs.ts';
import { years } from './plan/plan-side.ts';
import type { ReportData } from './report/report-data.ts';
import { REPORT_PAGE_WORDS, type ReportPageWords } from './words/report-pages-words.ts';

/** A page that every report has once: a folder below the report's address. */
export interface ReportPage {
  /** the folder, and the name of src/pages/[report]/<folder>.astro */
  folder: ReportPageFolder;
  words: ReportPageWords;
  /** class of its main element, which styles go by */
  look: string;
  /** the masthead's link that is current on it, where that is not its own */
  under?: 'text';
  /** whether a report has what the page is about; where not, the page says so and nothing leads to it */
  holds: (data: ReportData) => boolean;
}

export type ReportPageFolder = keyof typeof REPORT_PAGE_WORDS;

const always = (): boolean => true;

/**
 * The pages of a report besides its front, its sections and its indicators, in the order of their links. Addresses, the
 * masthead, the foot, the choice of another report, the words of an empty page and the pages that tests walk follow from it.
 * To add one: its words, a row here, and its page, which stands in `layouts/ReportPage.astro`.
 */
const PAGES: Record<ReportPageFolder, Omit<ReportPage, 'folder' | 'words'>> = {
  full: { look: 'full', under: 'text', holds: always },
  plan: { look: 'plan', holds: (data) => pairs(data).length > 0 },
  indicators: { look: 'table', holds: ({ indicators }) => indicators.length > 0 },
  ranks: {
    look: 'table',
    holds: ({ report, indicators }) =>
      report.placings.length > 0 ||
      indicators.some(({ observations }) => observations.some(({ measure }) => measure === 'rank')),
  },
  gaps: { look: 'table', holds: (data) => years(data) !== null && data.indicators.length > 0 },
  checks: { look: 'table', holds: ({ catalogue }) => catalogue.checks.length > 0 },
  about: { look: 'about', holds: always },
};

/** One of them, by its folder. */
export const reportPage = (folder: ReportPageFolder): ReportPage => ({
  folder,
  words: REPORT_PAGE_WORDS[folder],
  ...PAGES[folder],
});

/** All of them, in order. */
export const REPORT_PAGES: readonly ReportPage[] = (
  Object.keys(REPORT_PAGE_WORDS) as ReportPageFolder[]
).map(reportPage);
