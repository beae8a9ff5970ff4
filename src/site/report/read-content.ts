import { parse } from 'yaml';
import { z } from 'zod';
import { type CatalogueEntry, catalogueEntrySchema, themeSchema } from '../../model/catalogue.ts';
import { checksSchema } from '../../model/check.ts';
import { comparabilityEntriesSchema } from '../../model/comparability.ts';
import { counterpartsSchema } from '../../model/counterpart.ts';
import { indicatorsSchema } from '../../model/indicator.ts';
import { type Ledger, ledgerSchema } from '../../model/ledger.ts';
import { originSchema } from '../../model/origin.ts';
import { type Report, reportSchema } from '../../model/report.ts';
import { type CatalogueSynonym, synonymsSchema } from '../../model/synonym.ts';
import { type Unit, unitsSchema } from '../../model/unit.ts';
import { wordingsSchema } from '../../model/wording.ts';
import type { ReportData } from './report-data.ts';

/** The files of a content folder, wherever they are kept; paths are those below it: reports/panjin-2021/report.json. */
export interface ContentFiles {
  paths: readonly string[];
  /** text of one of the paths */
  read: (path: string) => string;
}

/** Everything the site is made from. */
export interface Content {
  /** newest first */
  reports: readonly ReportData[];
  entries: readonly CatalogueEntry[];
  units: readonly Unit[];
  synonyms: readonly CatalogueSynonym[];
  /** every address ever published, and where those went that are no more; empty before the first `npm run content` */
  ledger: Ledger;
}

/**
 * Reads a content folder, checked against its schemas.
 * @throws where a report lacks one of its files, or a file is not of its form
 */
export function readContent({ paths, read }: ContentFiles): Content {
  const known = new Set(paths);
  const list = <T>(name: string, schema: z.ZodType<T[]>): T[] => {
    const path = `catalogue/${name}.yaml`;
    return known.has(path) ? schema.parse(parse(read(path)) ?? []) : [];
  };
  const entries = list('indicators', z.array(catalogueEntrySchema));
  const themes = list('themes', z.array(themeSchema));
  const units = list('units', unitsSchema);
  const counterparts = list('counterparts', counterpartsSchema);
  const checks = list('checks', checksSchema);
  const comparability = list('comparability', comparabilityEntriesSchema);
  const wordings = list('wordings', wordingsSchema);

  const reportOf = (id: string): ReportData => {
    const needed = (path: string): string => {
      if (known.has(path)) return read(path);
      throw new Error(
        `${id}: expected content/${path}, found none. Put the text into content/sources, then run npm run content.`,
      );
    };
    const ofReport = <T extends { report: string }>(all: readonly T[]): T[] =>
      all.filter(({ report }) => report === id);
    const report = reportSchema.parse(JSON.parse(needed(`reports/${id}/report.json`)));
    const origin = `sources/${id}.origin.yaml`;
    return {
      report,
      indicators: indicatorsSchema.parse(JSON.parse(needed(`reports/${id}/indicators.json`))),
      raw: needed(report.source.file.replace(/^content\//, '')),
      origin: known.has(origin) ? originSchema.parse(parse(read(origin))) : null,
      catalogue: {
        entries,
        themes,
        units,
        counterparts: ofReport(counterparts),
        checks: ofReport(checks),
        comparability: ofReport(comparability),
        wordings: ofReport(wordings),
      },
    };
  };

  return {
    reports: reportIds(paths)
      .map(reportOf)
      .sort((a, b) => newestFirst(a.report, b.report)),
    entries,
    units,
    synonyms: list('synonyms', synonymsSchema),
    ledger: ledgerSchema.parse(
      known.has('permalinks.json')
        ? JSON.parse(read('permalinks.json'))
        : { sealed: false, ids: {}, moved: {} },
    ),
  };
}

/** Ids of the reports that were made: reports/<id>/report.json. */
const reportIds = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => /^reports\/([^/]+)\/report\.json$/.exec(path)?.[1] ?? []);

/** Orders reports newest first: by the year planned for, then the year reported on, then id. */
function newestFirst(a: Report, b: Report): number {
  const year = ({ planYear, executionYear }: Report) => planYear ?? executionYear ?? 0;
  return year(b) - year(a) || (a.id < b.id ? -1 : 1);
}
