import type { Report } from '../../model/report.ts';
import type { TitleParts } from '../../model/title-parts.ts';
import { fold } from '../text/half-width.ts';

/** 关于盘锦市|2020年国民经济和社会发展计划执行情况|与|2021年国民经济和社会发展计划(草案)|的报告 */
const HALVES = /^(关于\D{2,12}?)(\d{4}年.+?)(与|和|及)(\d{4}年.+?)(的报告)?$/;

/** Takes a title of two parallel halves apart, as it is written; null for a title of any other build. */
export function splitTitle(title: string | null): TitleParts | null {
  if (title === null) return null;
  const found = HALVES.exec(fold(title));
  if (!found) return null;
  let at = 0;
  // folding keeps every place, so the parts are cut out of the title as it stands
  const [lead = '', first = '', joint = '', second = '', tail = ''] = found
    .slice(1)
    .map((part: string | undefined) => title.slice(at, (at += part?.length ?? 0)));
  return { lead, first, joint, second, tail: tail === '' ? null : tail };
}

/** What kind of report a title names; null where it names none. */
export function genreOf(title: string | null): Report['genre'] {
  if (title === null) return null;
  if (title.includes('政府工作报告')) return 'work';
  return title.includes('国民经济和社会发展') ? 'plan' : null;
}
