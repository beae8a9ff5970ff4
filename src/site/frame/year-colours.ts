import type { Report } from '../../model/report.ts';
import { yearsOf } from '../report/naming.ts';
import { colourWords } from '../words/colophon-words.ts';

/** What the two colours of the years stand for: 红为2020年，水蓝为2021年; in words where the report names no year. */
export function yearColours(report: Report): string {
  const { done, plan } = yearsOf(report);
  return colourWords(done, plan);
}
