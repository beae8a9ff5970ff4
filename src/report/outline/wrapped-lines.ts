import type { Span } from '../../model/span.ts';
import { headingAt } from './heading.ts';

const SENTENCE_ENDS = /[。！？!?：:；;]["”’』」》）)】]*$/;
/** Lines of a printed page are this long at most; a longer one is a paragraph. */
const WIDEST = 64;
const NARROWEST = 18;
/** So many lines must run on into the next before a text counts as wrapped. */
const FEWEST = 4;
/** … and such a share of its full lines. */
const MOST = 0.4;
/** ——2020年1月9日在…, （2020年1月9日…, 各位代表: open lines of their own; …会议上 ends one. */
const OPENS_LINE = /^(?:[—–-]{2}|[(（]?\d{4}年\d{1,2}月\d|各位(?:代表|委员))/;
const ENDS_LINE = /会议上[)）]?$/;
/** A line this near to the width is full: words, numbers and half-width signs leave it shorter or longer. */
const FULL = 0.7;

/**
 * Joins lines that a PDF or a printed page broke at its width, so that a paragraph is one again. A text is taken for
 * wrapped when most of its lines are about as long as its longest and run on into the next one in mid-sentence.
 */
export function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = widthOf(lines);
  const joins = width === null ? [] : lines.map((_, index) => runsOn(text, lines, index, width));
  const full = lines.filter((line) => width !== null && length(line) >= width * FULL).length;
  const inMidSentence = joins.filter((join) => join === 'in mid-sentence').length;
  if (inMidSentence < FEWEST || inMidSentence < full * MOST) return [...lines];
  const joined: Span[] = [];
  lines.forEach((line, index) => {
    const open = joined.at(-1);
    if (open && joins[index - 1]) open.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

const length = ({ start, end }: Span): number => end - start;

/** The length that one line in ten reaches; null where it is not that of a page. */
function widthOf(lines: readonly Span[]): number | null {
  const lengths = lines.map(length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

/** Whether a line goes on in the next: in mid-sentence, or at the end of one where the line is full to the edge. */
function runsOn(
  text: string,
  lines: readonly Span[],
  index: number,
  width: number,
): 'in mid-sentence' | 'after a sentence' | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || length(line) < width * FULL || headingAt(text, next)) return null;
  const between = text.slice(line.end, next.start);
  if (between.includes('\u3000') || /[^\S\r\n]{2}$/.test(between)) return null;
  const words = text.slice(line.start, line.end);
  if (ENDS_LINE.test(words) || OPENS_LINE.test(text.slice(next.start, next.end))) return null;
  if (!SENTENCE_ENDS.test(words)) return words.includes('\t') ? null : 'in mid-sentence';
  const blankLine = (between.match(/\n|\r(?!\n)/g)?.length ?? 0) > 1;
  return !blankLine && length(line) >= width - 1 ? 'after a sentence' : null;
}
