import { figureView, wordsView, type FigureView, type SentenceRef } from './figure-view.ts';
import type { Side } from './plan/side.ts';
import { typeset } from './punctuation.ts';
import type { ReportData } from './report-data.ts';
import { routes } from './routes.ts';

/** An indicator of one half as a table shows it. */
export interface SideView {
  name: string;
  href: string;
  said: FigureView[];
  /** what the text says in words where the other half has no figure */
  words: FigureView | null;
  /** the sentences of both, each once */
  refs: SentenceRef[];
}

/** What one half says of an indicator, in words and links. */
export function sideView(data: ReportData, { indicator, all, words }: Side): SideView {
  const said = all.map((observation) => figureView(data, indicator.id, observation));
  const spoken = words ? wordsView(data, words, 'r') : null;
  const refs = [...said, ...(spoken ? [spoken] : [])].map(({ ref }) => [ref.href, ref] as const);
  return {
    name: typeset(indicator.name),
    href: routes.indicator(data.report.id, indicator.id),
    said,
    words: spoken,
    refs: [...new Map(refs).values()],
  };
}
