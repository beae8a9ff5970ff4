import type { Report } from '../../model/report.ts';
import { yearsOf } from '../report/naming.ts';
import { colourWords } from '../words/colophon-words.ts';

/** The class that gives a half its colour: what was done red, what is planned water. */
export const halfClass = (half: 'done' | 'plan' | null): string =>
  half === 'done' ? 'p1' : half === 'plan' ? 'p2' : '';

/** What the two colours of the years stand for: 红为2020年，水蓝为2021年; in words where the report names no year. */
export function yearColours(report: Report): string {
  const { done, plan } = yearsOf(report);
  return colourWords(done, plan);
}
