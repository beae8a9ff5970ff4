import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogueEntrySchema } from '../../model/catalogue.ts';
import { indicatorsSchema } from '../../model/indicator.ts';
import { reportSchema } from '../../model/report.ts';
import { synonymsSchema } from '../../model/synonym.ts';
import { unitsSchema } from '../../model/unit.ts';
import { newestFirst } from '../../site/report/newest-first.ts';
import type { ReportData } from '../../site/report/report-data.ts';

/** Reads what search is made from out of a content folder; nothing of it comes from pages. */
export function readContent(content: URL) {
  const text = (file: string) => readFileSync(new URL(file, content), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));
  const list = <T>(name: string, schema: z.ZodType<T[]>): T[] => {
    const file = `catalogue/${name}.yaml`;
    return existsSync(new URL(file, content)) ? schema.parse(parse(text(file)) ?? []) : [];
  };
  const catalogue = {
    entries: list('indicators', z.array(catalogueEntrySchema)),
    units: list('units', unitsSchema),
    themes: [],
    counterparts: [],
    checks: [],
    comparability: [],
    wordings: [],
  };
  const reports = readdirSync(new URL('reports/', content))
    .filter((id) => existsSync(new URL(`reports/${id}/report.json`, content)))
    .map((id): ReportData => {
      const report = reportSchema.parse(json(`reports/${id}/report.json`));
      const indicators = indicatorsSchema.parse(json(`reports/${id}/indicators.json`));
      const file = report.source.file.slice(report.source.file.lastIndexOf('/') + 1);
      return { report, indicators, raw: text(`sources/${file}`), origin: null, catalogue };
    })
    .sort((a, b) => newestFirst(a.report, b.report));
  return { reports, catalogue, synonyms: list('synonyms', synonymsSchema) };
}
