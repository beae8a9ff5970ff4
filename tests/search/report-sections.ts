import { readFileSync } from 'node:fs';
import { indicatorsSchema } from '../../src/model/indicator.ts';
import { reportSchema } from '../../src/model/report.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';
import { sectionTexts } from '../../src/site/search/section-texts.ts';

const content = new URL('../../content/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, content), 'utf8'));

/** A report of content/ as committed, with the text it was made from. */
export function readReport(id: string) {
  return {
    report: reportSchema.parse(json(`reports/${id}/report.json`)),
    indicators: indicatorsSchema.parse(json(`reports/${id}/indicators.json`)),
    raw: readFileSync(new URL(`sources/${id}.txt`, content), 'utf8'),
  };
}

/** The sections of a report of content/ as search indexes them. */
export function reportSections(id: string): SectionText[] {
  const { report, raw, indicators } = readReport(id);
  return sectionTexts(report, raw, indicators);
}
