import type { Indicator } from '../../model/indicator.ts';
import { CSV_TYPE, json, JSON_TYPE } from './json-file.ts';
import { observationsCsv } from './observations-csv.ts';

/** A file of one indicator's data, under /<report>/data/indicators/. */
export interface IndicatorFile {
  ending: 'csv' | 'json';
  type: string;
  make: (indicator: Indicator) => string;
}

/** The same as the whole files hold of the indicator: its lines of observations.csv, its entry of indicators.json. */
export const INDICATOR_FILES: readonly IndicatorFile[] = [
  { ending: 'csv', type: CSV_TYPE, make: (indicator) => observationsCsv([indicator]) },
  { ending: 'json', type: JSON_TYPE, make: json },
];
