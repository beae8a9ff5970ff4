import type { Span } from '../../model/span.ts';
import { wholeValue } from '../../language/numerals.ts';
import { fold } from '../text/half-width.ts';
import { trimSpan, withoutLineEnds } from '../text/white-space.ts';
import { HEADING_STYLES, type HeadingStyle } from './heading-styles.ts';

/** A numbered heading at the start of a stretch of text. `end` is where its number, title and full stop are over. */
export interface Heading extends Span {
  style: HeadingStyle;
  value: number;
  /** as written, white space apart: "(一)"; null for a heading that is known by its words alone */
  number: string | null;
  /** null when what follows the number is running text */
  title: string | null;
}

/** Titles are short; a longer first sentence is running text behind a number. */
const LONGEST_TITLE = 60;
const LONGEST_NUMBER = 8;
/** The first two cells of a table's row stand within so many characters. */
const LONGEST_ROW = 60;
/** 1300亿元, 3%, 新增新型公交车50台: a sentence that states figures is text, not a title. 2021年 and 5G are no figures. */
const STATES_FIGURES =
  /\d[\d.]*\s*(%|‰|亿|万|千|百|个|户|家|项|元|吨|亩|人|公里|公顷|平方|套|所|座|倍|条|名|台|辆|张|处|栋|艘)/;
/** 一、地区生产总值⇥亿元⇥1300: the row of a table, not a heading. */
const TABLE_ROW = /\t[^\t]*\t/;

/** The heading a line or sentence begins with, or null. `text` is cleaned, offsets are its own. */
export function headingAt(text: string, { start, end }: Span): Heading | null {
  const words = fold(text.slice(start, Math.min(end, start + LONGEST_NUMBER)));
  for (const style of HEADING_STYLES) {
    const match = style.pattern.exec(words);
    const value = match && wholeValue(match[1] ?? '');
    if (!match || !value || TABLE_ROW.test(text.slice(start, Math.min(end, start + LONGEST_ROW))))
      continue;
    const numberEnd = start + match[0].length;
    const number = text.slice(start, numberEnd).trim();
    return { style, value, number, start, ...titleAfter(text, { start: numberEnd, end }) };
  }
  return null;
}

interface TitleAfter {
  title: string | null;
  end: number;
}

function titleAfter(text: string, rest: Span): TitleAfter {
  const { title, end } = titleAsWritten(text, rest);
  return { title: title === null ? null : withoutLineEnds(title), end };
}

function titleAsWritten(text: string, rest: Span): TitleAfter {
  const { start, end } = trimSpan(text, rest);
  const reach = text.slice(start, Math.min(end, start + LONGEST_TITLE + 2));
  const stop = reach.search(/[。！？!?]/);
  const gap = reach.search(/[^\S\r\n]{2,}|\u3000/);
  if (gap > 1 && (stop < 0 || gap < stop) && !/[，,;；]/.test(reach.slice(0, gap))) {
    return { title: reach.slice(0, gap), end: start + gap };
  }
  if (stop < 0) {
    return end - start > 0 && end - start <= LONGEST_TITLE
      ? { title: text.slice(start, end), end }
      : { title: null, end: rest.start };
  }
  const sentence = reach.slice(0, stop);
  if (stop === 0 || STATES_FIGURES.test(fold(sentence))) {
    return { title: null, end: rest.start };
  }
  return reach[stop] === '。'
    ? { title: sentence, end: start + stop + 1 }
    : { title: reach.slice(0, stop + 1), end: start + stop + 1 };
}
