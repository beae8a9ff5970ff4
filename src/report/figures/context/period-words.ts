import { lastYear } from './frame-of-time.ts';
import type { TimeFrame } from './frame-of-time.ts';

/** A word that says when, and the period it names in a report of this frame; null when it names none here. */
export interface PeriodWord {
  pattern: RegExp;
  period: (match: RegExpMatchArray, frame: TimeFrame) => string | null;
}

const planOrdinals = ['十五', '十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];

/** The last year of a five-year plan named in words; null when none is: “十五”末 is 2005. */
export function planEnd(words: string): string | null {
  return planSpan(words)?.slice(-4) ?? null;
}

/** The five years of a plan named in words; null when none is: “十五”时期 is 2001/2005. */
export function planSpan(words: string): string | null {
  const name = /十[一二三四五六]?五/.exec(words)?.[0];
  return name === undefined ? null : fiveYears(name).join('/');
}

/** First and last year of a five-year plan: 十三五 is 2016 to 2020. */
function fiveYears(name: string): [number, number] {
  const order = planOrdinals.indexOf(name);
  return [2001 + 5 * order, 2005 + 5 * order];
}

const span = (from: number | null, years: number) =>
  from === null ? null : `${from}/${from + years - 1}`;

const own = (frame: TimeFrame): number | null =>
  frame.period === null ? null : lastYear(frame.period);

const spelled: Readonly<Record<string, number>> = {
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Where these stand at the head of a clause, what follows in the sentence speaks of the period they name. */
export const periodWords: readonly PeriodWord[] = [
  {
    pattern: /((?:19|20)\d{2})年?(?:-|至|到)((?:19|20)\d{2})年/g,
    period: (match) => `${match[1] ?? ''}/${match[2] ?? ''}`,
  },
  {
    pattern: /(?<!\d)(?<!\d年?[-至到])((?:19|20)\d{2})年(?![-至到]\d|以来|底前)/g,
    period: (match) => match[1] ?? null,
  },
  {
    // “十一五”末, 到“十四五”末
    pattern: /“?(十[一二三四五六]?五)”?(?:规划)?(?:期?末)/g,
    period: (match) => String(fiveYears(match[1] ?? '')[1]),
  },
  {
    pattern: /“?(十[一二三四五六]五)”?(?:规划)?(?:期间|时期|五年|这五年|以来)/g,
    period: (match) => fiveYears(match[1] ?? '').join('/'),
  },
  {
    pattern:
      /(?:过去|这|近)?(?:的)?([三四五六七八九十])年(?:来|间|中|(?=累计|共|新增|减少|新建|完成|投入|提高|转移|实施))|过去(?:的)?([三四五六七八九十])年/g,
    period: (match, frame) => {
      if (frame.period?.includes('/') === true) return frame.period;
      const years = spelled[match[1] ?? match[2] ?? ''] ?? 5;
      return frame.executionYear === null ? null : span(frame.executionYear - years + 1, years);
    },
  },
  {
    pattern: /(?:今后|未来)([三五十])年/g,
    period: (match, frame) => span(frame.planYear, spelled[match[1] ?? ''] ?? 5),
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
