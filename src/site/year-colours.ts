import type { Report } from '../model/report.ts';

/** What the two colours of the years stand for: 红为 2020 年，水蓝为2021 年; in words where the report names no year. */
export const yearColours = ({ executionYear, planYear }: Report): string =>
  `红为${executionYear === null ? '所报告的年份' : ` ${executionYear} 年`}，水蓝为${
    planYear === null ? '所计划的年份' : `${planYear} 年`
  }`;
