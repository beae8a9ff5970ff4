import type { Indicator } from '../../model/indicator.ts';
import type { Span } from '../../model/span.ts';
import { sentenceRef, type FigureView } from '../figure/figure-view.ts';
import { saidOfHalf } from '../silence/said-of-half.ts';
import { halfOf, periodName } from '../report/naming.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { statusMark } from '../words/status-words.ts';
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

/** What a quotation marks: a figure of the indicator, or words that stand for one, in its sentence. */
interface Stated extends Span {
  section: string;
  sentence: Span & { id: string };
  mark: FigureView['mark'];
}

/** The sentences of an indicator, those that speak of it in words alone among them, in text order. */
export function quotations(data: ReportData, indicator: Indicator): Quotation[] {
  const figures = indicator.observations.map(({ source, status }): Stated => ({
    ...source,
    mark: statusMark(status),
  }));
  const all = [...figures, ...inWords(data, indicator)].sort((a, b) => a.start - b.start);
  const sentences = [...new Set(all.map(({ sentence }) => sentence.id))];
  return sentences.flatMap((id) => {
    const own = all.filter(({ sentence }) => sentence.id === id);
    return own[0] ? [quotation(data, own[0], own)] : [];
  });
}

/** Words that stand for a figure in either half, where they stand. */
const inWords = (data: ReportData, indicator: Indicator): Stated[] =>
  (['result', 'goal'] as const).flatMap((half) => {
    const { words } = saidOfHalf(data, indicator, half);
    if (!words) return [];
    const section = data.report.sections.find(({ id }) => id === words.section);
    const sentence = section?.sentences.find(({ id }) => id === words.sentence);
    const end = words.start + words.text.length;
    const mark = half === 'goal' ? 't' : 'r';
    return sentence ? [{ section: words.section, sentence, start: words.start, end, mark }] : [];
  });

function quotation(data: ReportData, first: Stated, own: readonly Stated[]): Quotation {
  const { report, raw } = data;
  const { sentence } = first;
  const section = report.sections.find(({ id }) => id === first.section);
  const index = section?.sentences.findIndex(({ id }) => id === sentence.id) ?? -1;
  const text = (at: number): string => {
    const found = section?.sentences[at];
    return found ? typeset(raw.slice(found.start, found.end)) : '';
  };
  const topic = section?.topics.find(({ id }) => id === section.sentences[index]?.topic);
  const pieces = quotedPieces(raw, own);
  return {
    ref: sentenceRef(report.id, first.section, sentence.id),
    half: halfOf(report, section?.part ?? null),
    period: periodName(report, section?.part ?? null),
    under: [section?.title, topic?.title].flatMap((title) => (title ? [typeset(title)] : [])),
    pieces,
    whole: pieces.some(({ kind }) => kind === 'gap') ? text(index) : '',
    previous: text(index - 1),
    next: text(index + 1),
  };
}

/**
 * The quoted stretches of a sentence, cut at what is marked in it.
 * @param raw the source the offsets point into
 */
function quotedPieces(raw: string, own: readonly Stated[]): QuotedPiece[] {
  const sentence = own[0]?.sentence;
  if (!sentence) return [];
  // typeset whole, since marks are set by what stands round them; offsets stay true
  const shown = typeset(raw.slice(sentence.start, sentence.end));
  const text = (from: number, to: number): string =>
    shown.slice(from - sentence.start, to - sentence.start);
  const pieces: QuotedPiece[] = [];
  let at = sentence.start;
  const upTo = (end: number): void => {
    if (end > at) pieces.push({ text: text(at, end), kind: 'words' });
    at = Math.max(at, end);
  };
  for (const stretch of quotedStretches(raw, sentence, own)) {
    if (stretch.start > at) pieces.push({ text: '……', kind: 'gap' });
    at = stretch.start;
    for (const { start, end, mark } of own) {
      if (start < at || end > stretch.end) continue;
      upTo(start);
      pieces.push({ text: text(start, end), kind: 'figure', mark });
      at = end;
    }
    upTo(stretch.end);
  }
  if (at < sentence.end) pieces.push({ text: '……', kind: 'gap' });
  return pieces;
}
