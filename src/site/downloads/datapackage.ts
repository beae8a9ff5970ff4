import type { ReportData } from '../report-data.ts';
import { citationOf } from '../citation.ts';
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
    description: '报告的结构、全部数字，以及由它们算出的计划对照。推算各数带算式，不属原文。',
    version: report.source.sha256.slice(0, 12),
    sources: [
      {
        title: `${citation.author}：${citation.title}`,
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
        description: '每处数字一行',
        dialect: { lineTerminator: '\r\n' },
        schema: {
          fields: COLUMNS.map(({ name, type, description }) => ({ name, type, description })),
          primaryKey: ['indicator', 'observation'],
        },
      },
      file(
        'report',
        '篇章结构，各句在原文件中的位置，略去与不计的文字及其规则，没有名次的位次说法',
      ),
      file('indicators', '指标与观测'),
      file('plan', '结果与目标逐项对照，推算带算式'),
    ],
  };
}
