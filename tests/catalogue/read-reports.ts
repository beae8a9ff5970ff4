import { readdirSync, readFileSync } from 'node:fs';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import { reportSchema } from '../../src/model/report.ts';

const folder = new URL('../../content/reports/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Every report of content/ as committed, with its indicators. */
export const madeReports = readdirSync(folder)
  .sort()
  .map((id) => ({
    id,
    report: reportSchema.parse(json(`${id}/report.json`)),
    indicators: indicatorsSchema.parse(json(`${id}/indicators.json`)),
  }));
