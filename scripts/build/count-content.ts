import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import { reportSchema } from '../../src/model/report.ts';
import type { ContentCount } from './site-summary.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Counts what content/reports of a project holds. */
export function countContent(root: string): ContentCount {
  const reports = path.join(root, 'content/reports');
  const count: ContentCount = {
    reports: 0,
    sentences: 0,
    indicators: 0,
    figures: 0,
    messages: { error: 0, warning: 0 },
  };
  for (const id of readdirSync(reports).sort()) {
    if (!existsSync(path.join(reports, id, 'report.json'))) continue;
    const { sections, messages } = reportSchema.parse(json(path.join(reports, id, 'report.json')));
    const indicators = indicatorsSchema.parse(json(path.join(reports, id, 'indicators.json')));
    count.reports += 1;
    for (const { sentences } of sections) count.sentences += sentences.length;
    count.indicators += indicators.length;
    for (const { observations } of indicators) count.figures += observations.length;
    for (const { severity } of messages) count.messages[severity] += 1;
  }
  return count;
}
