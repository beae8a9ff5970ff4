import { planEntry } from '../plan/plan-entry.ts';
import { planRows } from '../plan/plan-rows.ts';
import type { ReportData } from '../report-data.ts';
import { dataPackage } from './datapackage.ts';
import { observationsCsv } from './observations-csv.ts';

/** A file under /<report>/data/: its type, and its text made from the report. */
export interface DataFile {
  name: string;
  type: string;
  make: (data: ReportData) => string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The data of a report that can be taken away, by their permanent names. */
export const DATA_FILES: readonly DataFile[] = [
  { name: 'report.json', type: JSON_TYPE, make: ({ report }) => json(report) },
  { name: 'indicators.json', type: JSON_TYPE, make: ({ indicators }) => json(indicators) },
  { name: 'plan.json', type: JSON_TYPE, make: (data) => json(planRows(data).map(planEntry)) },
  {
    name: 'observations.csv',
    type: 'text/csv; charset=utf-8',
    make: ({ indicators }) => observationsCsv(indicators),
  },
  { name: 'datapackage.json', type: JSON_TYPE, make: (data) => json(dataPackage(data)) },
];
