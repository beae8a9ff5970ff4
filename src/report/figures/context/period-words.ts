import { chineseValue } from '../../../language/numerals.ts';
import { NUMBERED_PLAN, PLAN, YEAR, planYears } from '../../../language/years.ts';
import { regexAll } from '../../../language/regex.ts';
import { lastYear } from './frame-of-time.ts';
import type { TimeFrame } from './frame-of-time.ts';

/** A word that says when, and the period it names in a report of this frame; null when it names none here. */
export interface PeriodWord {
  pattern: RegExp;
  period: (match: RegExpMatchArray, frame: TimeFrame) => string | null;
}

const span = (from: number | null, years: number) =>
  from === null ? null : `${from}/${from + years - 1}`;

const own = (frame: TimeFrame): number | null =>
  frame.period === null ? null : lastYear(frame.period);

/** Where these stand at the head of a clause, what follows in the sentence speaks of the period they name. */
export const periodWords: readonly PeriodWord[] = [
  {
    pattern: regexAll`(${YEAR})年?(?:-|至|到)(${YEAR})年`,
    period: (match) => `${match[1] ?? ''}/${match[2] ?? ''}`,
  },
  {
    pattern: regexAll`(?<!\d)(?<!\d年?[-至到])(${YEAR})年(?![-至到]\d|以来|底前)`,
    period: (match) => match[1] ?? null,
  },
  {
    // “十一五”末, 到“十四五”末
    pattern: regexAll`“?(${PLAN})”?(?:规划)?(?:期?末)`,
    period: (match) => String(planYears(match[1] ?? '')?.[1]),
  },
  {
    pattern: regexAll`“?(${NUMBERED_PLAN})”?(?:规划)?(?:期间|时期|五年|这五年|以来)`,
    period: (match) => planYears(match[1] ?? '')?.join('/') ?? null,
  },
  {
    pattern:
      /(?:过去|这|近)?(?:的)?([三四五六七八九十])年(?:来|间|中|(?=累计|共|新增|减少|新建|完成|投入|提高|转移|实施))|过去(?:的)?([三四五六七八九十])年/g,
    period: (match, frame) => {
      if (frame.period?.includes('/') === true) return frame.period;
      const years = chineseValue(match[1] ?? match[2] ?? '五');
      return frame.executionYear === null ? null : span(frame.executionYear - years + 1, years);
    },
  },
  {
    pattern: /(?:今后|未来)([三五十])年/g,
    period: (match, frame) => span(frame.planYear, chineseValue(match[1] ?? '五')),
  },
  {
    pattern: /去年|上年(?=,|全|末|底|完成|实现)/g,
    period: (_match, frame) =>
      frame.role === 'plan'
        ? String(frame.executionYear ?? '') || null
        : String(own(frame) ?? '') || null,
  },
  {
    // in a look back on several years 目前已拥有20余家企业 is the last one's
    pattern: /目前|现在/g,
    period: (_match, frame) => (frame.role === 'review' ? String(own(frame) ?? '') || null : null),
  },
  { pattern: /今年|全年|年内/g, period: (_match, frame) => frame.period },
];
