import { YEAR } from '../../language/years.ts';
import { regex, regexAll } from '../../language/regex.ts';

/** The year whose plan was executed and the year planned for, as the report's own words give them. */
export interface Years {
  executionYear: number | null;
  planYear: number | null;
}

/** Where years are looked for. */
export interface YearSources {
  title: string | null;
  partTitles: readonly string[];
  /** ISO date, or a year and month, of the meeting */
  delivered: string | null;
  body: string;
}

const UNKNOWN: Years = { executionYear: null, planYear: null };
const executed = (year: number): Years => ({ executionYear: year, planYear: year + 1 });
const planned = (year: number): Years => executed(year - 1);

/** 2020年国民经济和社会发展计划执行情况; 2022年工作情况; 2010年及“十一五”工作回顾 */
const LOOKS_BACK = regex`(${YEAR})年(?!至|[-—~]).{0,24}?(?:执行情况|工作回顾|工作情况|工作总结|完成情况|回顾)`;
/** 2021年经济社会发展主要预期目标和重点任务; 2021年工作安排 */
const LOOKS_AHEAD = regex`(${YEAR})年.{0,24}?(?:目标|任务|安排|部署|工作|计划|报告)`;
/** 与2002年相比; 是2002年的2.3倍; 由2015年的 say nothing of the report's own year. */
const COMPARES = regexAll`(?:与|比|较|是|由|从|到)${YEAR}年`;
const IN_YEAR = regexAll`(?<!\d)(${YEAR})年`;
/** 2025年是很不平凡的一年: the year a paragraph turns to. */
const SPOKEN_OF = regexAll`(${YEAR})年是`;

/** A meeting so late in a year reports on that year. */
const LATE_MONTH = 11;

/**
 * Years of a report, from the first of these that tells: two years in its title, a heading that looks back, two years in its headings, the date it
 * was delivered on (a report of January 2021 speaks of 2020 and 2021), its title, a heading that looks ahead, its text.
 */
export function yearsOf({ title, partTitles, delivered, body }: YearSources): Years {
  return (
    fromPair(title ?? '') ??
    fromMatch(LOOKS_BACK, [title ?? '', ...partTitles], executed) ??
    fromPair(partTitles.join(';')) ??
    fromDate(delivered) ??
    fromMatch(LOOKS_AHEAD, [title ?? '', ...partTitles], planned) ??
    fromBody(body) ??
    UNKNOWN
  );
}

/** Every year named in a text with 年, in order. */
const yearsIn = (text: string): number[] =>
  [...text.matchAll(IN_YEAR)].map(([, year]) => Number(year));

function fromPair(title: string): Years | null {
  const [first, second] = [...new Set(yearsIn(title))].sort((a, b) => a - b).slice(-2);
  return first !== undefined && second === first + 1 ? executed(first) : null;
}

function fromMatch(
  pattern: RegExp,
  texts: readonly string[],
  years: (year: number) => Years,
): Years | null {
  const named = texts.flatMap((text) => pattern.exec(text)?.[1] ?? []).map(Number);
  return named.length > 0 ? years(Math.max(...named)) : null;
}

function fromDate(delivered: string | null): Years | null {
  const [year, month] = (delivered ?? '').split('-').map(Number);
  if (!year) return null;
  return (month ?? 1) >= LATE_MONTH ? executed(year) : planned(year);
}

/** The latest of the years that the text names often. */
function fromBody(body: string): Years | null {
  // 2025年是很不平凡的一年 … 2026年是“十五五”开局之年: the later of two years spoken of so is planned for
  const spoken = [...body.matchAll(SPOKEN_OF)].map(([, year]) => Number(year));
  if (new Set(spoken).size > 1) return planned(Math.max(...spoken));
  const counts = new Map<number, number>();
  for (const year of yearsIn(body.replace(COMPARES, '')))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const often = [...counts].filter(([, count]) => count * 2 >= most).map(([year]) => year);
  return often.length > 0 ? executed(Math.max(...often)) : null;
}
