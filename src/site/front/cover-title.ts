import type { Report } from '../../model/report.ts';
import { typeset } from '../text/punctuation.ts';
import { ours, UNTITLED_REPORT } from '../words/naming-words.ts';

/** A report's title set on its cover: two parallel halves, the 与 between them hung in the margin. */
export interface CoverTitle {
  /** 关于盘锦市; null when the title is of another build, then `halves` holds it whole */
  lead: string | null;
  halves: string[];
  /** 与 or 和, which joins the halves */
  joint: string | null;
  tail: string | null;
}

/**
 * The cover of a report: 关于盘锦市 / 2020年…执行情况 / 与 2021年…（草案） / 的报告; a title of another build whole; the site's own
 * name for the report where the text has none.
 */
export function coverOf({
  id,
  title,
  titleParts,
}: Pick<Report, 'id' | 'title' | 'titleParts'>): CoverTitle {
  const whole = { lead: null, joint: null, tail: null };
  if (title === null) return { ...whole, lead: UNTITLED_REPORT.words, halves: [ours(id)] };
  if (titleParts === null) return { ...whole, halves: [typeset(title)] };
  const { lead, first, second, joint, tail } = titleParts;
  return { lead, halves: [typeset(first), typeset(second)], joint, tail };
}
