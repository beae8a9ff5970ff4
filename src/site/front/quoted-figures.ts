import { figureView, type FigureView } from '../figure/figure-view.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';

/** A piece of quoted text: words, or a figure that links to its indicator. */
export interface FigurePiece {
  text: string;
  figure?: FigureView;
}

/** A stretch of a report's text in pieces, every figure of any indicator in it marked; of figures that overlap the first. */
export function quotedFigures(data: ReportData, start: number, end: number): FigurePiece[] {
  const shown = typeset(data.raw.slice(start, end));
  const figures = data.indicators
    .flatMap(({ id, observations }) => observations.map((observation) => ({ id, observation })))
    .filter(({ observation: { source } }) => source.start >= start && source.end <= end)
    .sort((a, b) => a.observation.source.start - b.observation.source.start);
  const pieces: FigurePiece[] = [];
  let at = start;
  for (const { id, observation } of figures) {
    const { source } = observation;
    if (source.start < at) continue;
    pieces.push({ text: shown.slice(at - start, source.start - start) });
    const text = shown.slice(source.start - start, source.end - start);
    pieces.push({ text, figure: figureView(data, id, observation) });
    at = source.end;
  }
  return [...pieces, { text: shown.slice(at - start) }].filter(({ text }) => text !== '');
}
