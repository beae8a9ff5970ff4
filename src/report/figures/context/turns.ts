import { PLAN, QUOTED_PLAN, YEAR, planYears } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { TimeFrame } from './frame-of-time.ts';
import { lastYear } from './frame-of-time.ts';

/** What a paragraph turns to that looks back: the year reported on, or the years before it. */
export interface Turn {
  frame: TimeFrame;
  /** the paragraphs after it speak of the same, not it alone */
  holds: boolean;
}

/** 各位代表!刚刚过去的2025年,…: who is spoken to stands before what is spoken of. */
const address = /^(?:各位代表|同志们)[,!:。]?/;

/** 刚刚过去的2025年,…; 过去的一年,…; 2025年以来,我们的主要任务…: the paragraph speaks of that year. */
const opensYear = regex`^(?:[^,;:。\d]{0,6})?(?:刚刚|刚)?过去的?(?:(${YEAR})年|一年)|^(?:回顾)?(?:去年|(${YEAR})年)(?:以来)?,[^。;]*(?:一年来?|主要(?:目标|指标|任务))`;

/** Where a part speaks of a year and of several: 2025年是…; 2025年,我们…; 一年来,… */
const turnsToYear = regex`^(?:(?:(${YEAR})年(?:,|是))|(?:去年|这一年|一年来|本年度),)`;

/** 2025年,生产总值达到98亿元、年均增长7%: the last of several years, not a year of its own. */
const ofSeveralYears = regex`年均|[四五]年(?:来|间|累计)|(?:是|比|较|由|从)${YEAR}年`;

/** 五年来,我们…; 过去五年,…; 这五年,…: the paragraph speaks of them. */
const opensYears = /^(?:[四五]年来|过去的?[四五]年|这[四五]年)[,是]/;

/** “十四五”时期,…; 标志着“十四五”胜利收官; 这是综合实力显著提升的五年: and so do those after it. */
const turnsToYears = regex`^(?:过去的|回首|回望|回顾)?(?:${QUOTED_PLAN}(?:规划)?(?:时期|期间|五年|这五年)|[^,;。]{0,6}过去的?五年)|^[^。]{0,40}(?:标志着|意味着)[^,。]{0,4}“${PLAN}”|^这是[^,。]{2,30}的[四五]年`;

const ofYear = regex`${YEAR}年|过去一年`;

const ofYears = regex`${PLAN}”|[四五]年(?!度)`;

/** “十二五”时期及2015年工作回顾; 2025年工作和“十四五”时期回顾: a part of both. */
export const speaksOfBoth = (title: string | null): boolean =>
  title !== null && ofYear.test(title) && ofYears.test(title);

/** (二)2025年工作; (一)“十四五”时期发展成就: a section of such a part that says which. */
const titleOfYear = regex`^(${YEAR})年.{0,12}(?:工作|回顾|情况|成绩|成效|成就|任务)`;
const titleOfYears = regex`${QUOTED_PLAN}(?:时期|期间|以来|规划|工作)|过去[四五]年|[四五]年来`;

function yearTurn(frame: TimeFrame, year: string | undefined, holds: boolean): Turn | null {
  const named = year ?? frame.executionYear?.toString();
  return named === undefined
    ? null
    : { frame: { ...frame, role: 'results', period: named }, holds };
}

/** The span spoken of: the plan named, where it has ended; else that of the part; else four years (四年来) or five. */
function yearsTurn(frame: TimeFrame, words: string, span: string | null, holds: boolean) {
  const { executionYear } = frame;
  if (executionYear === null) return null;
  const plan = planYears(words)?.join('/') ?? null;
  if (plan !== null && lastYear(plan) > executionYear) return null;
  const period =
    plan ?? span ?? `${executionYear - (words.includes('四年') ? 3 : 4)}/${executionYear}`;
  return { frame: { ...frame, role: 'review', period }, holds } satisfies Turn;
}

/** What the title of a section turns to, in a part that speaks of both; null when it does not say. */
export function turnOfTitle(title: string, frame: TimeFrame, span: string | null): Turn | null {
  const year = titleOfYear.exec(title)?.[1];
  if (year !== undefined) return yearTurn(frame, year, true);
  return titleOfYears.test(title) ? yearsTurn(frame, title, span, true) : null;
}

/**
 * What a paragraph of a look back turns to, by how it opens; null when it goes on. `both`: its part speaks of a year
 * and of several, and each turn holds; `span`: the several.
 */
export function turnOf(
  opening: string,
  frame: TimeFrame,
  both: boolean,
  span: string | null,
): Turn | null {
  const words = opening.replace(address, '');
  const year = opensYear.exec(words);
  if (year !== null && (both || frame.role === 'review'))
    return yearTurn(frame, year[1] ?? year[2], both);
  const strong = turnsToYears.exec(words);
  if (strong !== null && (both || frame.role === 'results'))
    return yearsTurn(frame, strong[0], span, true);
  const weak = opensYears.exec(words);
  if (weak !== null && (both || frame.role === 'results'))
    return yearsTurn(frame, weak[0], span, both);
  if (!both) return null;
  const turned = turnsToYear.exec(words);
  return turned === null || ofSeveralYears.test(words) ? null : yearTurn(frame, turned[1], true);
}
