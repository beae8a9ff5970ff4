import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { figureView, type FigureView } from '../figure-view.ts';
import { halfOf, periodName } from '../naming.ts';
import { typeset } from '../punctuation.ts';
import type { ReportData } from '../report-data.ts';
import { quotedStretches } from './clauses.ts';

/** A piece of quoted text: words of the report, a figure of the indicator, or a place where words are left out. */
export interface QuotedPiece {
  text: string;
  kind: 'words' | 'figure' | 'gap';
  mark?: FigureView['mark'];
}

/** A sentence an indicator stands in, cut to what concerns it, with the sentences round it. */
export interface Quotation {
  ref: FigureView['ref'];
  half: 'done' | 'plan' | null;
  /** 2020 实绩; empty outside the parts */
  period: string;
  /** titles of section and topic it stands under */
  under: string[];
  pieces: QuotedPiece[];
  /** the sentence whole, where the quotation leaves something out */
  whole: string;
  previous: string;
  next: string;
}

/** The sentences of an indicator, in text order. */
export function quotations(data: ReportData, indicator: Indicator): Quotation[] {
  const all = [...indicator.observations].sort((a, b) => a.source.start - b.source.start);
  const sentences = [...new Set(all.map(({ source }) => source.sentence.id))];
  return sentences.flatMap((id) => {
    const own = all.filter(({ source }) => source.sentence.id === id);
    return own[0] ? [quotation(data, indicator.id, own[0], own)] : [];
  });
}

function quotation(
  data: ReportData,
  indicator: string,
  first: Observation,
  own: readonly Observation[],
): Quotation {
  const { report, raw } = data;
  const { sentence } = first.source;
  const section = report.sections.find(({ id }) => id === first.source.section);
  const index = section?.sentences.findIndex(({ id }) => id === sentence.id) ?? -1;
  const text = (at: number): string => {
    const found = section?.sentences[at];
    return found ? typeset(raw.slice(found.start, found.end)) : '';
  };
  const topic = section?.topics.find(({ id }) => id === section.sentences[index]?.topic);
  const pieces = quotedPieces(data, indicator, own);
  return {
    ref: figureView(data, indicator, first).ref,
    half: halfOf(report, section?.part ?? null),
    period: periodName(report, section?.part ?? null),
    under: [section?.title, topic?.title].flatMap((title) => (title ? [typeset(title)] : [])),
    pieces,
    whole: pieces.some(({ kind }) => kind === 'gap') ? text(index) : '',
    previous: text(index - 1),
    next: text(index + 1),
  };
}

/** The quoted stretches of a sentence, cut at the indicator's figures. */
function quotedPieces(
  data: ReportData,
  indicator: string,
  own: readonly Observation[],
): QuotedPiece[] {
  const sentence = own[0]?.source.sentence;
  if (!sentence) return [];
  // typeset whole, since marks are set by what stands round them; offsets stay true
  const shown = typeset(data.raw.slice(sentence.start, sentence.end));
  const text = (from: number, to: number): string =>
    shown.slice(from - sentence.start, to - sentence.start);
  const pieces: QuotedPiece[] = [];
  let at = sentence.start;
  const upTo = (end: number): void => {
    if (end > at) pieces.push({ text: text(at, end), kind: 'words' });
    at = Math.max(at, end);
  };
  const sources = own.map(({ source }) => source);
  for (const stretch of quotedStretches(data.raw, sentence, sources)) {
    if (stretch.start > at) pieces.push({ text: '……', kind: 'gap' });
    at = stretch.start;
    for (const observation of own) {
      const { start, end } = observation.source;
      if (start < at || end > stretch.end) continue;
      upTo(start);
      const { mark } = figureView(data, indicator, observation);
      pieces.push({ text: text(start, end), kind: 'figure', mark });
      at = end;
    }
    upTo(stretch.end);
  }
  if (at < sentence.end) pieces.push({ text: '……', kind: 'gap' });
  return pieces;
}
