import { QUOTED_PLAN } from '../../language/years.ts';
import { NUMERAL } from '../../language/numerals.ts';
import { regex } from '../../language/regex.ts';
import { fold } from '../text/half-width.ts';
import type { Block } from './block.ts';
import type { HeadingStyle } from './heading-styles.ts';

/** A part's heading without a number: 2020年工作回顾 on a line of its own. Stands between 第一部分 and 一、. */
const PLAIN: HeadingStyle = { name: 'plain', rank: 0.5, deep: false, pattern: /$^/ };

/** Comments quote lines of the genre. */
const CUES: readonly RegExp[] = [
  // 十七届人民政府工作回顾; 2020年工作回顾; “十一五”经济社会发展回顾; 过去五年的工作; 本届政府工作回顾; 今年工作安排
  regex`^(${QUOTED_PLAN}|\d{4}年|过去|五年|四年|本届|今年|去年|上年|一年来|下一步|未来|今后|${NUMERAL}{1,3}届(?:人民)?政府).{0,24}(回顾|情况|工作|任务|安排|目标|部署|成就|打算|要求|思路|重点|建议)$`,
  // 工作回顾; 主要预期目标和重点任务
  /^(主要|总体|工作|重点)?(工作)?(回顾|安排|部署|任务|目标|要求)$/,
];
const LONGEST = 36;
const SALUTATION = /^(各位|同志们)/;
const IDEOGRAPH_RANK = 1;

/**
 * Gives unnumbered lines that read as headings of parts their headings, where the report uses such lines above its
 * numbered parts or has no numbered ones. Only below the salutation, where there is one, so that no line of the title
 * page is one.
 */
export function withPlainHeadings(text: string, all: readonly Block[]): Block[] {
  const greeting = all.findIndex(({ start, end }) => SALUTATION.test(text.slice(start, end)));
  const plain = all.map((block, index) => index > Math.max(greeting, 0) && isPlain(text, block));
  // without a salutation only two such lines are parts: 过去五年工作回顾 … 2003年工作安排
  const tells = greeting >= 0 || plain.filter(Boolean).length > 1;
  const first = plain.indexOf(true);
  const numbered = all.findIndex(({ heading }) => heading && heading.style.rank <= IDEOGRAPH_RANK);
  if (first < 0 || !tells || (numbered >= 0 && numbered < first)) return [...all];
  return all.map((block, index) => (plain[index] ? asHeading(text, block) : block));
}

function isPlain(text: string, { start, end, heading }: Block): boolean {
  if (heading || end - start > LONGEST) return false;
  const words = fold(text.slice(start, end));
  return CUES.some((cue) => cue.test(words));
}

const asHeading = (text: string, { start, end }: Block): Block => ({
  start,
  end,
  body: null,
  heading: { style: PLAIN, value: 1, number: null, title: text.slice(start, end), start, end },
});
