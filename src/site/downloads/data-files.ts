import { bibtex, citationOf, ris } from '../report/citation.ts';
import { planEntry } from '../plan/plan-entry.ts';
import { planRows } from '../plan/plan-rows.ts';
import type { ReportData } from '../report/report-data.ts';
import { dataPackage } from './datapackage.ts';
import { CSV_TYPE, json, JSON_TYPE } from './json-file.ts';
import { observationsCsv } from './observations-csv.ts';
import { planCsv } from './plan-csv.ts';

/** A file under /<report>/data/: its type, and its text made from the report. */
export interface DataFile {
  name: string;
  type: string;
  make: (data: ReportData) => string;
}

/** The data of a report that can be taken away, by their permanent names. */
export const DATA_FILES: readonly DataFile[] = [
  { name: 'report.json', type: JSON_TYPE, make: ({ report }) => json(report) },
  { name: 'indicators.json', type: JSON_TYPE, make: ({ indicators }) => json(indicators) },
  { name: 'plan.json', type: JSON_TYPE, make: (data) => json(planRows(data).map(planEntry)) },
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
  { name: 'datapackage.json', type: JSON_TYPE, make: (data) => json(dataPackage(data)) },
];
