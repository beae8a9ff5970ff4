import { NUMERAL } from '../../language/numerals.ts';
import { regexAll } from '../../language/regex.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../text/half-width.ts';
import { sentences } from '../text/sentences.ts';
import { trimSpan } from '../text/white-space.ts';
import { headingAt, type Heading } from './heading.ts';
import { MANDATE } from './unheaded.ts';

/** A line of so many characters that is most of the text is the whole report on one line. */
const SHORTEST = 400;
const MOST = 0.7;
/** 一、 and 第一部分 stand after a sentence or a space; (一) may also follow a title. */
const NUMBERS = regexAll`(?<=^|[。!?:;]["”’』」》)】]{0,2}|\s)(?:第${NUMERAL}{1,3}部分|${NUMERAL}{1,3}、)|\(${NUMERAL}{1,3}\)`;
/** 各位代表: opens the report, and 各位代表! a paragraph of its speech. */
const SALUTATION = /各位(?:代表|委员|领导)、?(?:各位)?(?:代表|委员|同志)?(?::|(?=[!,]))/g;
/** The sentence that turns to the year ahead: 2026年是“十五五”开局之年; 今年经济社会发展主要预期目标是; 做好今年工作 */
const YEAR_AHEAD =
  /^(?:(?:今年|\d{4}年)(?:是.{0,24}(?:开局|起步|关键)|.{0,16}(?:主要预期目标|总体要求))|做好今年)/;
/** Where a part's title is over though no sign says so: …计划执行情况|2020年,面对…; …重点任务|(一)… */
const TITLE_ENDS =
  /^.{2,40}?(?:情况|回顾|成就|任务|目标|安排|部署|要求|打算|工作)(?=\d{4}年|过去|一年来|今年|去年|各位|\(一\))/;

/** (一)经济平稳较快发展,综合实力大幅提升| 经济规模实现…: the one space that is left of a line's end. */
const SPACE_ENDS = /^[^\s。;!?]{4,40}(?=\s\p{Script=Han})/u;

/**
 * Cuts a report that stands on one line where its numbered headings begin (those that count on from one another) and at
 * its salutations; any other text keeps its lines.
 */
export function cutFlat(text: string, lines: readonly Span[]): Span[] {
  const all = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  return lines.flatMap((line) =>
    line.end - line.start >= Math.max(SHORTEST, all * MOST) ? cut(text, line) : [line],
  );
}

function cut(text: string, line: Span): Span[] {
  const words = fold(text.slice(line.start, line.end));
  const places = new Set<number>();
  const headings = countingOn(text, words, line);
  for (const { start, number } of headings) {
    places.add(start);
    const after = start + (number?.length ?? 0);
    const rest = words.slice(after - line.start, after - line.start + 60);
    const title = TITLE_ENDS.exec(rest) ?? SPACE_ENDS.exec(rest);
    if (title) places.add(after + title[0].length);
  }
  for (const match of words.matchAll(SALUTATION)) {
    places.add(line.start + match.index);
    if (match[0].endsWith(':')) places.add(line.start + match.index + match[0].length);
  }
  if (headings.length === 0) for (const place of turns(text, line)) places.add(place);
  const starts = [line.start, ...[...places].sort((a, b) => a - b)];
  return starts
    .map((start, index) => trimSpan(text, { start, end: starts[index + 1] ?? line.end }))
    .filter(({ start, end }) => start < end);
}

/** Where a text without headings ends its opening, and where it turns to the year ahead. */
function turns(text: string, line: Span): number[] {
  const all = sentences(text, line);
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const mandate = all.slice(0, 6).findLastIndex((sentence) => MANDATE.test(words(sentence)));
  const ahead = all.findIndex((s, index) => index > mandate + 1 && YEAR_AHEAD.test(words(s)));
  return [mandate < 0 ? undefined : all[mandate + 1], all[ahead]].flatMap((s) => s?.start ?? []);
}

/** Headings of a line that count on: each style from one, by ones; a one alone numbers nothing. */
function countingOn(text: string, words: string, line: Span): Heading[] {
  const found = [...words.matchAll(NUMBERS)].flatMap(({ index }) => {
    const heading = headingAt(text, { start: line.start + index, end: line.end });
    return heading ? [heading] : [];
  });
  const styles = Map.groupBy(found, ({ style }) => style.name);
  return [...styles.values()].flatMap((headings) => {
    let last = 0;
    const counted = headings.filter(({ value }) => {
      const counts = value === 1 || value === last + 1;
      if (counts) last = value;
      return counts;
    });
    return counted.some(({ value }) => value > 1) ? counted : [];
  });
}
