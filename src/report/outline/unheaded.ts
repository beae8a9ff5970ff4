import type { Span } from '../../model/span.ts';
import type { Block, Placed } from './block.ts';

/** 现在,我代表市人民政府向大会报告工作,请予审议: still the opening. */
export const MANDATE = /请予?(审议|审查)|提请|委托|我代表|向大会/;
const SALUTATION = /^(各位|同志们)/;
/** The paragraph that turns to the year ahead: 今年发展主要预期目标是; 2026年是“十五五”开局之年; 做好今年工作 */
const TURNS_AHEAD = /主要(预期)?目标|(开局|起步)之年|做好今年|今年要|今年政府工作|今年工作/;
/** So much text without a heading is a part, not an opening. */
const SHORTEST_PART = 400;
const LONGEST_TITLE_LINE = 60;

/**
 * Places lines above which no heading stands: title page, salutation and mandate are the opening; what follows is a part
 * without a heading, when there is enough of it, and a second one begins where the text turns to the year ahead.
 */
export function placeUnheaded(text: string, all: readonly Block[], mayTurn: boolean): Placed[] {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const begin = bodyBegin(all, words);
  const length = all.slice(begin).reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < SHORTEST_PART && !(mayTurn && begin < all.length)) {
    return all.map((block) => ({ block, level: 'text' }));
  }
  const turn = mayTurn
    ? all.findIndex((block, index) => index > begin && TURNS_AHEAD.test(words(block)))
    : -1;
  return all.map((block, index) => ({
    block,
    level: index === begin || index === turn ? 'part' : 'text',
  }));
}

/** First line below title page, salutation and mandate. */
function bodyBegin(all: readonly Block[], words: (span: Span) => string): number {
  const greeting = all.findIndex((block) => SALUTATION.test(words(block)));
  let begin = greeting + 1;
  if (greeting < 0) {
    begin = all.findIndex(({ start, end }) => end - start > LONGEST_TITLE_LINE);
    if (begin < 0) return all.length;
  }
  const mandate = all[begin];
  return mandate && MANDATE.test(words(mandate).slice(0, 200)) && begin + 1 < all.length
    ? begin + 1
    : begin;
}
