import type { ReportPageFolder } from './report-pages.ts';

/** Every address of the site, made here and nowhere else (design: permanent from the first day). All work under a base path. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** A path from the site's root, with the base before it. */
export const at = (path: string): string => base + path.replace(/^\/+/, '');

export const routes = {
  home: () => at(''),
  search: (query?: string) => at('search/') + (query ? `?q=${encodeURIComponent(query)}` : ''),
  /** a file of the search index; without a name, its folder */
  searchIndex: (file = '') => at(`search-index/${file}`),
  /** what keeps search and visited pages for use without a network */
  worker: () => at('sw.js'),
  /** the notices of the packages whose code the site holds */
  licences: () => at('licences.txt'),
  report: (report: string) => at(`${report}/`),
  section: (report: string, section: string) => at(`${report}/${section}/`),
  topic: (report: string, section: string, topic: string) => at(`${report}/${section}/#${topic}`),
  sentence: (report: string, section: string, sentence: string) =>
    at(`${report}/${section}/#${sentence}`),
  /** a search hit: its sentence (or, in a heading, its section) with the searched phrase, which is marked on arrival */
  hit: (report: string, section: string, query: string, fragment: string) =>
    at(`${report}/${section}/`) + `?q=${encodeURIComponent(query)}#${fragment}`,
  indicator: (report: string, indicator: string) => at(`${report}/indicators/${indicator}/`),
  observation: (report: string, indicator: string, observation: string) =>
    at(`${report}/indicators/${indicator}/#${observation}`),
  /** the same from any page one step below the report, for Markdown that is rendered without knowing the base */
  observationFromBeside: (indicator: string, observation: string) =>
    `../indicators/${indicator}/#${observation}`,
  sectionFromBeside: (section: string) => `../${section}/`,
  /** an indicator in every report that has it; only where two have it */
  everyReport: (indicator: string) => at(`indicators/${indicator}/`),
  /** the list of all reports, on a site of several */
  allReports: () => at('#reports'),
  check: (report: string, check: string) => at(`${report}/checks/#${check}`),
  /** a page that every report has once */
  page: (report: string, page: ReportPageFolder) => at(`${report}/${page}/`),
  /** one indicator's data, as csv or json */
  indicatorData: (report: string, indicator: string, ending: 'csv' | 'json') =>
    at(`${report}/data/indicators/${indicator}.${ending}`),
  data: (report: string, file: string) => at(`${report}/data/${file}`),
} as const;
