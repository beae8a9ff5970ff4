import { bibtex, citationOf, ris } from '../report/citation.ts';
import { planEntry } from '../plan/plan-entry.ts';
import { planRows } from '../plan/plan-rows.ts';
import type { ReportData } from '../report/report-data.ts';
import { dataPackage } from './datapackage.ts';
import { jsonFile } from '../../model/json-file.ts';
import { observationsCsv } from './observations-csv.ts';
import { planCsv } from './plan-csv.ts';
import type { Indicator } from '../../model/indicator.ts';

/** Types of what is taken away, as they are served. */
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** A file under /<report>/data/: its type, and its text made from the report. */
export interface DataFile {
  name: string;
  type: string;
  make: (data: ReportData) => string;
}

/** The data of a report that can be taken away, by their permanent names. */
export const DATA_FILES: readonly DataFile[] = [
  { name: 'report.json', type: JSON_TYPE, make: ({ report }) => jsonFile(report) },
  { name: 'indicators.json', type: JSON_TYPE, make: ({ indicators }) => jsonFile(indicators) },
  { name: 'plan.json', type: JSON_TYPE, make: (data) => jsonFile(planRows(data).map(planEntry)) },
  {
    name: 'observations.csv',
    type: CSV_TYPE,
    make: ({ indicators }) => observationsCsv(indicators),
  },
  {
    name: 'plan.csv',
    type: CSV_TYPE,
    make: (data) => planCsv(planRows(data).map(planEntry)),
  },
  {
    name: 'citation.bib',
    type: 'application/x-bibtex; charset=utf-8',
    make: (data) => bibtex(citationOf(data), data.report.id),
  },
  {
    name: 'citation.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    make: (data) => ris(citationOf(data)),
  },
  { name: 'datapackage.json', type: JSON_TYPE, make: (data) => jsonFile(dataPackage(data)) },
];

/** A file of one indicator's data, under /<report>/data/indicators/. */
export interface IndicatorFile {
  ending: 'csv' | 'json';
  type: string;
  make: (indicator: Indicator) => string;
}

/** The same as the whole files hold of the indicator: its lines of observations.csv, its entry of indicators.json. */
export const INDICATOR_FILES: readonly IndicatorFile[] = [
  { ending: 'csv', type: CSV_TYPE, make: (indicator) => observationsCsv([indicator]) },
  { ending: 'json', type: JSON_TYPE, make: jsonFile },
];
