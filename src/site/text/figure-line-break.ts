/** Words of a figure in two: what may stand on a line of its own, and what must stay together. */
export interface FigureWords {
  lead: string;
  core: string;
}

/** Longest figure that no column needs to break, in characters: 增长10%以上, 突破1300亿元. */
const SHORT = 9;

/** From so many characters on, words are prose that may hold a number: 加快盘锦港30万吨原油码头…建设. */
const PROSE = 17;

/**
 * Where the words of a figure may break at the end of a line: before the number, never between the number, its unit and its
 * bound (稳定在|110万吨以上), since a number parted from 以上 says something else. Words without a number, and
 * whole clauses, break as prose does.
 */
export function figureLineBreak(words: string): FigureWords {
  const number = words.search(/\d/);
  if (number === -1 || words.length >= PROSE)
    return words.length > SHORT ? { lead: words, core: '' } : { lead: '', core: words };
  return words.length > SHORT
    ? { lead: words.slice(0, number), core: words.slice(number) }
    : { lead: '', core: words };
}
