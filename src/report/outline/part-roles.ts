import { QUOTED_PLAN, YEAR } from '../../language/years.ts';
import { NUMERAL } from '../../language/numerals.ts';
import { regex } from '../../language/regex.ts';
import type { Part } from './outline.ts';

/** What a part does: look back on a year, on several years, or ahead. */
export type PartRole = Part['role'];

/** In order; the first that a part's heading matches decides. Comments quote headings of the genre. */
const ROLE_CUES: readonly { role: PartRole; pattern: RegExp }[] = [
  // “十二五”发展目标; “十一五”时期的奋斗目标
  {
    role: 'plan',
    pattern: regex`${QUOTED_PLAN}.{0,12}(奋斗目标|发展目标|主要目标|总体要求|目标任务)`,
  },
  // 2005年工作和“十五”计划完成情况: the year named first is the one reported on
  { role: 'results', pattern: regex`^${YEAR}年[^-—–~至]*?(?:完成情况|执行情况|回顾)` },
  // “十三五”时期经济社会发展成就; 过去五年工作回顾; 五年来; 本届政府工作回顾
  {
    role: 'review',
    pattern: regex`(${QUOTED_PLAN}|五年|四年|本届政府|${NUMERAL}届(?:人民)?政府|\d{4}[-—–~至]\d{4}年).*(回顾|成就|成效|成绩|情况|历程)|[四五]年来`,
  },
  // 2020年国民经济和社会发展计划执行情况; 2019年经济和社会发展情况; 2020年工作回顾; “十五”计划主要预期目标提前实现
  {
    role: 'results',
    pattern:
      /(执行|完成|运行|进展|落实|工作|发展)(?:总体|基本)?情况|存在.{0,8}(?:问题|困难)|回顾|总结|成绩|成效|答卷|过去(的)?一年|提前实现|圆满完成/,
  },
  // 2021年经济社会发展主要预期目标和重点任务; 2021年工作安排
  {
    role: 'plan',
    pattern:
      /目标|任务|安排|部署|打算|计划|建议|展望|要求|思路|今年|明年|今后|下一步|未来|考虑|谋划/,
  },
];

/** How a part without a heading begins: 过去的五年,是…; 过去的一年,… */
const OPENING_CUES: readonly { role: PartRole; pattern: RegExp }[] = [
  {
    role: 'review',
    pattern: regex`^[^,。]{0,8}(?:过去的?[四五]年|[四五]年来|${QUOTED_PLAN}时期,?是)`,
  },
  // 2023年全市经济社会发展的总体要求是
  { role: 'plan', pattern: /^[^,。]{0,20}(?:总体要求|预期目标|指导思想)/ },
  { role: 'results', pattern: /^[^,。]{0,8}(?:过去的?一年|一年来|去年)/ },
];

/** The year a heading begins with: 2019年经济社会发展主要亮点; not 2016年至2020年. */
const HEAD_YEAR = regex`^[^\d]{0,4}(${YEAR})年(?![-—–~至])`;
const headYear = (title: string | null): number => Number(HEAD_YEAR.exec(title ?? '')?.[1]);

/** The year reported on, where headings begin with two that follow each other: the earlier; null where they do not. */
function reportedOn(titles: readonly (string | null)[]): number | null {
  const years = titles.map(headYear).filter((year) => !Number.isNaN(year));
  const last = Math.max(...years);
  return years.includes(last - 1) ? last - 1 : null;
}

/** 2020年面临的形势 looks ahead where 2019 is reported on. */
const ahead = (title: string | null, reported: number): PartRole | undefined =>
  headYear(title) > reported ? 'plan' : undefined;

const cueOf = (title: string | null, opening: string): PartRole | undefined =>
  title === null
    ? OPENING_CUES.find(({ pattern }) => pattern.test(opening))?.role
    : ROLE_CUES.find(({ pattern }) => pattern.test(title))?.role;

/**
 * Roles of a report's parts from their headings, and from how those begin that have none (null). Parts without a cue look back as long as a
 * part that looks ahead is still to come, or when they are the first; the others look ahead.
 */
export function partRoles(
  titles: readonly (string | null)[],
  openings: readonly string[],
): PartRole[] {
  const reported = reportedOn(titles);
  const cues = titles.map((title, index) => {
    const cue = cueOf(title, openings[index] ?? '');
    if (reported === null || cue === 'review') return cue;
    return headYear(title) === reported ? 'results' : (cue ?? ahead(title, reported));
  });
  const firstPlan = cues.indexOf('plan');
  return cues.map((cue, index) => {
    if (cue) return cue;
    if (firstPlan >= 0) return index < firstPlan ? 'results' : 'plan';
    return index === 0 ? 'results' : 'plan';
  });
}
