import { figureView, type FigureView, type SentenceRef } from '../figure/figure-view.ts';
import type { Side } from '../plan/plan-side.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';

/** An indicator of one half as a table shows it. */
export interface SideView {
  id: string;
  name: string;
  href: string;
  said: FigureView[];
  /** the sentences of its figures, each once */
  refs: SentenceRef[];
}

/** What one half says of an indicator, in words and links. */
export function sideView(data: ReportData, { indicator, all }: Side): SideView {
  const said = all.map((observation) => figureView(data, indicator.id, observation));
  return {
    id: indicator.id,
    name: typeset(indicator.name),
    href: routes.indicator(data.report.id, indicator.id),
    said,
    refs: [...new Map(said.map(({ ref }) => [ref.href, ref])).values()],
  };
}
