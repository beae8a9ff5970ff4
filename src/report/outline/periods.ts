import type { PartRole } from './roles.ts';
import type { Years } from './years.ts';

/** The five-year plans that reports look back on. */
const FIVE_YEAR_PLANS: Readonly<Record<string, string>> = {
  十五: '2001/2005',
  十一五: '2006/2010',
  十二五: '2011/2015',
  十三五: '2016/2020',
  十四五: '2021/2025',
  十五五: '2026/2030',
};

/** Period a part speaks of: "2020", "2021", or for a look back on several years a span "2016/2020"; null when unknown. */
export function periodOf(role: PartRole, title: string | null, years: Years): string | null {
  // “十一五”时期的奋斗目标: what is planned is planned for its five years
  const ahead = /“?(十[一二三四五]?五)”?.{0,12}目标/.exec(title ?? '')?.[1];
  if (role === 'plan' && ahead && !/\d{4}年/.test(title ?? ''))
    return FIVE_YEAR_PLANS[ahead] ?? null;
  if (role === 'plan') return years.planYear?.toString() ?? null;
  const year = years.executionYear;
  if (role === 'results') return year?.toString() ?? null;
  const span = /(\d{4})年?[-—–~至](\d{4})年/.exec(title ?? '');
  if (span) return `${span[1]}/${span[2]}`;
  const plan = /十[一二三四五]?五/.exec(title ?? '')?.[0];
  if (plan && FIVE_YEAR_PLANS[plan]) return FIVE_YEAR_PLANS[plan];
  return year === null ? null : `${year - 4}/${year}`;
}
