import type { Observation } from '../../model/observation.ts';
import { saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { figureView, wordsView, type FigureView } from '../figure/figure-view.ts';
import { sectionOptions, themeOptions, type Option } from '../table/filter-options.ts';
import { years } from '../plan/plan-side.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { routes } from '../routes.ts';
import { sortValues, type SortValue } from '../table/sort-values.ts';
import { measureWords } from '../words/measure-words.ts';
import { statusWords } from '../words/status-words.ts';
import { HEADS } from '../words/table-words.ts';

/** A row of the table of all indicators: what is shown, and what it is sorted and filtered by. */
export interface IndicatorRow {
  id: string;
  name: string;
  href: string;
  theme: string;
  themeName: string;
  result: FigureView[];
  plan: FigureView[];
  /** first level of each year, to sort by */
  resultValue: SortValue | null;
  planValue: SortValue | null;
  place: number;
  sections: string[];
  statuses: Observation['status'][];
  measures: Observation['measure'][];
  units: string[];
}

/** All indicators of a report, in text order. */
export function indicatorRows(data: ReportData): IndicatorRow[] {
  const year = years(data);
  const said = data.indicators
    .map((indicator) => {
      const all = [...indicator.observations].sort((a, b) => a.source.start - b.source.start);
      const planned = all.filter(
        ({ period, status }) => status === 'target' || period === year?.plan,
      );
      const reached = all.filter((observation) => !planned.includes(observation));
      return { indicator, all, reached, planned, place: all[0]?.source.start ?? 0 };
    })
    .sort((a, b) => a.place - b.place);
  const { units, themes } = data.catalogue;
  const results = sortValues(
    said.map(({ reached }) => reached),
    units,
  );
  const plans = sortValues(
    said.map(({ planned }) => planned),
    units,
  );
  return said.map(({ indicator, all, reached, planned, place }, index) => {
    const { id, name, theme } = indicator;
    const view = (observation: Observation) => figureView(data, id, observation);
    const wordsOf = (half: Half): FigureView[] => {
      const { words } = saidOfHalf(data, indicator, half);
      return words ? [wordsView(data, words, half === 'goal' ? 't' : 'r')] : [];
    };
    return {
      id,
      name: typeset(name),
      href: routes.indicator(data.report.id, id),
      theme: theme ?? '',
      themeName: themes.find((one) => one.id === theme)?.name ?? '',
      result: [...reached.map(view), ...wordsOf('result')],
      plan: [...planned.map(view), ...wordsOf('goal')],
      resultValue: results[index] ?? null,
      planValue: plans[index] ?? null,
      place,
      sections: [
        ...new Set([
          ...all.map(({ source }) => source.section),
          ...(['result', 'goal'] as const).flatMap(
            (half) => saidOfHalf(data, indicator, half).words?.section ?? [],
          ),
        ]),
      ],
      statuses: [...new Set(all.map(({ status }) => status))],
      measures: [...new Set(all.map(({ measure }) => measure))],
      units: [...new Set(all.flatMap(({ unit }) => unit ?? []))],
    };
  });
}

/** The filters of the table, with only the choices that occur. */
export function rowFilters(
  data: ReportData,
  rows: readonly IndicatorRow[],
): { name: string; label: string; options: Option[] }[] {
  const distinct = <Value extends string>(values: Value[]): Value[] => [...new Set(values)];
  const units = distinct(rows.flatMap((row) => row.units));
  const statuses = distinct(rows.flatMap((row) => row.statuses));
  const measures = distinct(rows.flatMap((row) => row.measures));
  return [
    {
      name: 'themeId',
      label: HEADS.theme,
      options: themeOptions(
        data,
        rows.map(({ theme }) => theme),
      ),
    },
    {
      name: 'section',
      label: HEADS.section,
      options: sectionOptions(
        data,
        rows.flatMap(({ sections }) => sections),
      ),
    },
    {
      name: 'status',
      label: HEADS.status,
      options: statuses.map((value) => ({ value, text: statusWords(value) })),
    },
    {
      name: 'measure',
      label: HEADS.measure,
      options: measures.map((value) => ({ value, text: measureWords(value) })),
    },
    { name: 'unit', label: HEADS.unit, options: units.map((value) => ({ value, text: value })) },
  ];
}
