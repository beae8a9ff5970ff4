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
 * 关于盘锦市2020年…执行情况与2021年…(草案)的报告 → 关于盘锦市 / 2020年…执行情况 / 与 2021年…（草案） / 的报告.
 */
export function coverTitle(title: string): CoverTitle {
  const parts = /^(关于\D{2,12}?)(\d{4}年.+?)(与|和|及)(\d{4}年.+?)(的报告)?$/.exec(title);
  if (!parts) return { lead: null, halves: [typeset(title)], joint: null, tail: null };
  const [, lead = '', first = '', joint = '', second = '', tail] = parts;
  return {
    lead,
    halves: [typeset(first), typeset(second)],
    joint,
    tail: tail ?? null,
  };
}

/** The cover of a report: its title, or the site's own name for it where the text has none. */
export const coverOf = ({ id, title }: Pick<Report, 'id' | 'title'>): CoverTitle =>
  title === null
    ? { lead: UNTITLED_REPORT.words, halves: [ours(id)], joint: null, tail: null }
    : coverTitle(title);
