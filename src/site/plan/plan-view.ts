import type { Observation } from '../../model/observation.ts';
import { figureView, wordsView, type FigureView } from '../figure/figure-view.ts';
import { typeset } from '../text/punctuation.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { basisWords } from '../words/change-words.ts';
import { derivedWords } from '../words/derived-words.ts';
import { stateWords, type StateWords } from '../words/state-words.ts';
import type { PlanNote } from './plan-note.ts';
import { planRows, type PlanRow } from './plan-rows.ts';
import { sectionsOf, type Side } from './plan-side.ts';

/** A row of the plan as a table shows it: words and links only. */
export interface PlanView {
  row: PlanRow;
  /** fragment of the row: the indicators of both sides */
  id: string;
  name: string;
  href: string;
  theme: string;
  /** sections either side stands in, text order */
  sections: string[];
  result: FigureView[];
  rank: FigureView | null;
  target: FigureView[];
  /** what the state rests on, 推算: +9.4%, 增速−1个百分点 */
  change: string;
  implied: string;
  formula: string;
  state: StateWords;
  notes: PlanNote[];
}

/** All rows of the plan for display. */
export const planViews = oncePerReport((data): readonly PlanView[] =>
  planRows(data).map((row) => planView(data, row)),
);

function planView(data: ReportData, row: PlanRow): PlanView {
  const { result, target } = row;
  const show = (side: Side, ...wanted: (Observation | undefined)[]): FigureView[] =>
    wanted.flatMap((observation) =>
      observation ? [figureView(data, side.indicator.id, observation)] : [],
    );
  const like = result.level?.value ?? 0;
  return {
    row,
    id:
      result.indicator === target.indicator
        ? `p-${row.indicator}`
        : `p-${row.indicator}--${target.indicator.id}`,
    name: typeset(row.name),
    href: routes.indicator(data.report.id, row.indicator),
    theme: result.indicator.theme ?? '',
    sections: [...new Set([...sectionsOf(result), ...sectionsOf(target)])],
    result: [
      ...show(result, result.level, result.growth),
      ...((result.level ?? result.growth) ? [] : show(result, result.qualitative)),
      ...(result.words ? [wordsView(data, result.words, 'r')] : []),
    ],
    rank: show(result, result.rank)[0] ?? null,
    target: [
      ...show(target, target.level, target.growth, target.qualitative),
      ...(target.words ? [wordsView(data, target.words, 't')] : []),
    ],
    change: basisWords(row),
    implied: row.implied ? derivedWords(row.implied, like) : '',
    formula: row.implied?.formula ?? row.difference?.formula ?? '',
    state: stateWords(row.state, row.limit),
    notes: row.notes,
  };
}
