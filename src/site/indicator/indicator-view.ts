import type { BarChart } from '../../charts/chart-description.ts';
import type { Indicator } from '../../model/indicator.ts';
import { planViews, type PlanView } from '../plan/plan-view.ts';
import type { ReportData } from '../report/report-data.ts';
import type { Site } from '../report/site-of-reports.ts';
import { headlineWords } from '../words/indicator-head-words.ts';
import { acrossReports, type AcrossRow } from './across-reports.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { derivedColumn, type DerivedColumn } from './derived-column.ts';
import { headColumn, type HeadColumn } from './indicator-head.ts';
import { observationViews, type ObservationView } from './observation-views.ts';
import { ofSamePlace, otherSightings } from './other-reports.ts';
import { quotations, type Quotation } from './quotations.ts';
import { unanswered, type Unanswered } from './unanswered.ts';

/** What the page of an indicator shows. */
export interface IndicatorView {
  /** its first figures in one line, for titles */
  headline: string;
  result: HeadColumn;
  goal: HeadColumn;
  derived: DerivedColumn;
  /** its own result beside its own goal */
  pair: PlanView | undefined;
  /** pairs with another indicator, which differ in scope or kind */
  related: PlanView[];
  charts: BarChart[];
  observations: ObservationView[];
  quotations: Quotation[];
  unanswered: Unanswered | null;
  /** what it and the reports nearest to it say of it, where another knows it too */
  across: AcrossRow[];
  /** how many reports have it */
  reports: number;
}

/**
 * The page of an indicator in words and links.
 * @param site for the same indicator in other reports
 */
export function indicatorView(site: Site, data: ReportData, indicator: Indicator): IndicatorView {
  const { id } = indicator;
  const pairs = planViews(data).filter(({ row }) =>
    [row.result, row.target].some((side) => side.indicator.id === id),
  );
  const pair = pairs.find(({ row }) => row.result.indicator === row.target.indicator);
  const observations = observationViews(data, indicator);
  const [result, goal] = [
    headColumn(data, indicator, 'result'),
    headColumn(data, indicator, 'goal'),
  ];
  const sightings = otherSightings(site, data, id);
  return {
    headline: [result, goal]
      .flatMap(({ big, title }) => (big ? [headlineWords(title, big.words)] : []))
      .join('，'),
    result,
    goal,
    derived: derivedColumn(data, indicator, pair),
    pair,
    related: pairs.filter((one) => one !== pair),
    charts: indicatorCharts({ data, indicator }, pair?.row, ofSamePlace(sightings, data)),
    observations,
    quotations: quotations(data, indicator),
    unanswered: unanswered(data, indicator),
    across: acrossReports(site, { data, indicator }, sightings),
    reports: site.sightings.get(id)?.length ?? 0,
  };
}
