import type { ElementContent } from 'hast';
import { figureLineBreak } from '../text/figure-line-break.ts';
import type { FigureMark } from './figure-marks.ts';
import { figure, text, unparted } from './section-nodes.ts';

/** Words to be shown, and for each code unit its offset in the source. */
export interface Run {
  words: string;
  offsets: readonly number[];
}

const CLOSING = /[，。；：、！？）”』》]/;

/** A run as text and marked figures; a figure and the closing mark after it stay on one line; a long goal in words breaks as prose. */
export function inlineNodes(run: Run, marks: readonly FigureMark[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = 0;
  const takeTo = (end: number) => {
    if (end > at) nodes.push(text(run.words.slice(at, end)));
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    const start = run.offsets.findIndex((offset) => offset >= mark.start && offset < mark.end);
    if (start === -1) continue;
    const after = run.offsets.findIndex((offset) => offset >= mark.end);
    const end = after === -1 ? run.words.length : after;
    takeTo(start);
    const words = run.words.slice(start, end);
    const next = run.words.charAt(end);
    const prose = figureLineBreak(words).core === '';
    const joined = !prose && CLOSING.test(next);
    const link = figure(mark, words, prose);
    nodes.push(prose ? link : unparted(joined ? [link, text(next)] : [link]));
    at = joined ? end + 1 : end;
  }
  takeTo(run.words.length);
  return nodes;
}
