import { YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import { periodWords } from './period-words.ts';
import type { TimeFrame } from './frame-of-time.ts';

/** A period named at a place of a sentence. */
export interface PeriodMention {
  at: number;
  period: string;
}

/** What a period that governs what follows stands behind; 恢复到2019年水平 only compares with it. */
const head =
  /(?:^|[,;:。、(“]|(?<!恢复)[到至]|截止|预计|在|力争|确保|全市|全省|全县|全区|其中|计划|目标|展望|对|我市|我省)$/;

/** 从2006年的61.6%提升至2011年的82%,…: this year is that of its own number, not of what follows. */
const ofItsNumber = regex`^${YEAR}年(?:底|末)?的\d`;

/** Inside 《…》 a year belongs to the name: 《村庄布局规划(2014-2017年)》. */
const inTitle = (text: string, place: number): boolean =>
  text.lastIndexOf('《', place) > text.lastIndexOf('》', place);

/** The periods a sentence names where they govern what follows: at the head of a clause. */
export function periodMentions(text: string, frame: TimeFrame): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const { pattern, period } of periodWords) {
    for (const match of text.matchAll(pattern)) {
      if (inTitle(text, match.index)) continue;
      const before = text.slice(Math.max(0, match.index - 4), match.index);
      if (!head.test(before)) continue;
      if (/[到至为]$/.test(before) && ofItsNumber.test(text.slice(match.index))) continue;
      const named = period(match, frame);
      if (named !== null) found.push({ at: match.index, period: named });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

/** The period last named before a place; null where none is. */
export const mentionBefore = (mentions: readonly PeriodMention[], place: number): string | null =>
  mentions.filter(({ at }) => at < place).at(-1)?.period ?? null;
