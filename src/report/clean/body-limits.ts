import { NUMERAL } from '../../language/numerals.ts';
import { regex } from '../../language/regex.ts';
import { closeUp } from '../text/white-space.ts';
import type { Line } from './line.ts';

/** 关于…的报告, 政府工作报告, 关于…计划(草案)的说明: a line of its own, no sentence. */
const TITLE =
  /^[^。!?;>|]{0,80}(报告|报告\(草案\)|报告\((摘要|全文)\)|计划\(草案\)|情况说明)(\(.{1,30}\))?$/;
/** 各位代表: and its kin open the body, as does the first part's heading. */
const SALUTATION = /^(各位(代表|委员|领导|同志)|同志们|主任、|尊敬的)/;
const FIRST_HEADING = regex`^(${NUMERAL}{1,3}、|第${NUMERAL}部分|\(${NUMERAL}{1,3}\))`;
/** A line of the body: a sentence of some length. */
const SENTENCE = /[。!?;:]$/;
const SHORTEST_BODY = 20;

const isBody = ({ words }: Line): boolean =>
  words.length > SHORTEST_BODY && (words.length > 200 || SENTENCE.test(words));

/** Index of the line where the body begins (salutation, first heading or first long sentence); 0 when none does. */
export function bodyStart(lines: readonly Line[]): number {
  const opening = lines.findIndex(
    (line) => SALUTATION.test(line.words) || FIRST_HEADING.test(line.words) || isBody(line),
  );
  return Math.max(opening, 0);
}

/**
 * Index of the last line above the body that reads as the report's title, or of the line that its title begins on where
 * it takes two or three; 0 when none does.
 */
export function titleLine(lines: readonly Line[]): number {
  const start = bodyStart(lines);
  for (let index = start - 1; index > 0; index -= 1) {
    if (!TITLE.test(closeUp(lines[index]?.words ?? ''))) continue;
    const begins = lines.findIndex(
      ({ words }, at) => at >= index - 2 && at < index && /^关于/.test(words) && !TITLE.test(words),
    );
    return begins < 0 ? index : begins;
  }
  return 0;
}

/** Index of the last line that reads as the body's; the last line of all when none does. */
export function bodyEnd(lines: readonly Line[]): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && isBody(line)) return index;
  }
  return lines.length - 1;
}
