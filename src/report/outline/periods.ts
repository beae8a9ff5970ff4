import { chineseValue } from '../../language/numerals.ts';
import { PLAN, planYears } from '../../language/years.ts';
import { regex } from '../../language/regex.ts';
import type { PartRole } from './part-roles.ts';
import type { Years } from './report-years.ts';

/** “十一五”时期的奋斗目标: what is planned is planned for its five years. */
const PLAN_AHEAD = regex`“?(${PLAN})”?.{0,12}(?:目标|考虑|思路|任务|要求|蓝图)`;

/** How many years a look back spans where it names none: 过去四年工作回顾; 四年来,我们主要抓了…; else five. */
function termOf(title: string, opening: string): number {
  const term = /过去的?([三四五])年|([三四五])年(?:来|间)/;
  const match = term.exec(title) ?? term.exec(opening);
  return match === null ? 5 : chineseValue(match[1] ?? match[2] ?? '五');
}

/** Period a part speaks of: "2020", "2021", or for a look back on several years a span "2016/2020" (`opening`: how the part begins); null when unknown. */
export function periodOf(
  role: PartRole,
  title: string | null,
  opening: string,
  years: Years,
): string | null {
  const ahead = PLAN_AHEAD.exec(title ?? '')?.[1];
  if (role === 'plan' && ahead && !/\d{4}年/.test(title ?? ''))
    return planYears(ahead)?.join('/') ?? null;
  if (role === 'plan') return years.planYear?.toString() ?? null;
  const year = years.executionYear;
  if (role === 'results') return year?.toString() ?? null;
  const span = /(\d{4})年?[-—–~至](\d{4})年/.exec(title ?? '');
  if (span) return `${span[1]}/${span[2]}`;
  const plan = planYears(title ?? '');
  if (plan) return plan.join('/');
  return year === null ? null : `${year - termOf(title ?? '', opening) + 1}/${year}`;
}
