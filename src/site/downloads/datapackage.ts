import type { ReportData } from '../report/report-data.ts';
import { citationOf } from '../report/citation.ts';
import { DATA_PACKAGE } from '../words/download-words.ts';
import { COLUMNS } from './observations-csv.ts';

/** A Data Package descriptor (datapackage.org, v1): what the files beside it hold, where the text comes from. */
export function dataPackage(data: ReportData): object {
  const { report } = data;
  const citation = citationOf(data);
  const file = (name: string, description: string) => ({
    name,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    description,
  });
  return {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    name: report.id,
    title: citation.title,
    description: DATA_PACKAGE.whole,
    version: report.source.sha256.slice(0, 12),
    sources: [
      {
        title: DATA_PACKAGE.source(citation.author, citation.title),
        ...(citation.address ? { path: citation.address } : {}),
      },
    ],
    resources: [
      {
        name: 'observations',
        path: 'observations.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        description: DATA_PACKAGE.observations,
        dialect: { lineTerminator: '\r\n' },
        schema: {
          fields: COLUMNS.map(({ name, type, description }) => ({ name, type, description })),
          primaryKey: ['indicator', 'observation'],
        },
      },
      file('report', DATA_PACKAGE.report),
      file('indicators', DATA_PACKAGE.indicators),
      file('plan', DATA_PACKAGE.plan),
    ],
  };
}
