import { figureView, wordsView, type FigureView } from '../figure/figure-view.ts';
import { years } from '../plan/plan-side.ts';
import type { Sighting, Site } from '../report/site-of-reports.ts';
import { routes } from '../routes.ts';
import { saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { typeset } from '../text/punctuation.ts';

/** One report's word on an indicator: what it reached and what it aims at, in a row. */
export interface EveryReportRow {
  report: string;
  /** the indicator's page in that report */
  href: string;
  /** the years of the two, empty where the report names none */
  years: { result: string; plan: string };
  result: FigureView[];
  goal: FigureView[];
}

/** An indicator that several reports have, on one page. */
export interface EveryReportView {
  id: string;
  name: string;
  rows: EveryReportRow[];
}

/** The indicators that have a page of their own among all reports: those that two reports have at least. */
export const heldByMany = ({ sightings }: Site): { id: string }[] =>
  [...sightings].flatMap(([id, held]) => (held.length > 1 ? [{ id }] : []));

/** An indicator in every report of the site that has it, in the site's order; its name as the newest of them has it. */
export function inEveryReport(site: Site, id: string): EveryReportView {
  const held = site.sightings.get(id) ?? [];
  return { id, name: typeset(held[0]?.indicator.name ?? id), rows: held.map(rowOf(site)) };
}

const rowOf =
  ({ nameOf }: Site) =>
  ({ data, indicator }: Sighting): EveryReportRow => ({
    report: nameOf(data.report),
    href: routes.indicator(data.report.id, indicator.id),
    years: years(data) ?? { result: '', plan: '' },
    result: saidIn({ data, indicator }, 'result'),
    goal: saidIn({ data, indicator }, 'goal'),
  });

function saidIn({ data, indicator }: Sighting, half: Half): FigureView[] {
  const { observations, words } = saidOfHalf(data, indicator, half);
  return [
    ...observations.map((one) => figureView(data, indicator.id, one)),
    ...(words ? [wordsView(data, words, half === 'goal' ? 't' : 'r')] : []),
  ];
}
