import type { Report } from '../model/report.ts';
import { yearsOf } from './naming.ts';

/** What the two colours of the years stand for: 红为 2020 年，水蓝为2021 年; in words where the report names no year. */
export function yearColours(report: Report): string {
  const { done, plan } = yearsOf(report);
  const [red, blue] = [done ? ` ${done} 年` : '所报告的年份', plan ? `${plan} 年` : '所计划的年份'];
  return `红为${red}，水蓝为${blue}`;
}
