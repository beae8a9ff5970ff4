import { barChart } from './bar-chart.ts';
import type { Bar, BarChart } from '../../charts/chart-description.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Section } from '../../model/section.ts';
import { planRows, type PlanRow } from '../plan/plan-rows.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { sentenceChart } from '../words/chart-words.ts';
import { observationBar } from './observation-bar.ts';

/** So many things must be told of one sentence in one unit, or the sentence itself is read faster than a chart of it. */
const LEAST = 3;

/** A figure of a sentence, with the indicator it is of. */
interface Told {
  indicator: Indicator;
  observation: Observation;
}

/**
 * The charts of a section, by the sentence whose figures they show: what one sentence tells of three things or more in
 * one measure, unit and period, and under each, where the other half has it in the same measure and unit, that. Of several
 * charts of a sentence the one that holds the most; none where all bars are alike, for there is nothing to see.
 */
export function sectionCharts(data: ReportData, section: Section): Map<string, BarChart> {
  const rows = planRows(data);
  const charts = new Map<string, BarChart>();
  for (const [index, { id }] of section.sentences.entries()) {
    const [richest] = [...comparable(told(data, section.id, id)).values()]
      .filter((group) => group.length >= LEAST)
      .flatMap((group) => chartOf(rows, index + 1, group) ?? [])
      .filter(({ bars }) => bars.some(({ value }) => value !== bars[0]?.value))
      .sort((a, b) => b.bars.length - a.bars.length);
    if (richest) charts.set(id, richest);
  }
  return charts;
}

const told = (data: ReportData, section: string, sentence: string): Told[] =>
  data.indicators
    .flatMap((indicator) =>
      indicator.observations.map((observation) => ({ indicator, observation })),
    )
    .filter(
      ({ observation: { source } }) =>
        source.section === section && source.sentence.id === sentence,
    )
    .sort((a, b) => a.observation.source.start - b.observation.source.start);

/** Figures that may share an axis, by measure, unit and period; of each indicator the first. */
function comparable(figures: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of figures) {
    const { measure, unit, period, value } = one.observation;
    if (value === null || unit === null) continue;
    if (measure !== 'level' && measure !== 'growth') continue;
    const key = `${measure} ${unit} ${period}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ indicator }) => indicator === one.indicator)) group.push(one);
    groups.set(key, group);
  }
  return groups;
}

function chartOf(
  rows: readonly PlanRow[],
  number: number,
  group: readonly Told[],
): BarChart | null {
  const first = group[0]?.observation;
  if (!first?.unit) return null;
  const title = sentenceChart(number, group.length, first.measure === 'growth');
  const bars = group.flatMap(({ indicator, observation }) =>
    bothHalves(rows, indicator, observation).flatMap((one): Bar[] => {
      const bar = observationBar(one);
      return bar ? [{ of: typeset(nameOf(rows, indicator, observation)), ...bar }] : [];
    }),
  );
  return barChart({ title, unit: first.unit, bars });
}

/** What a figure is called: as its sentence does, where the other half's is not of the same thing. */
const nameOf = (
  rows: readonly PlanRow[],
  indicator: Indicator,
  { subject }: Observation,
): string => {
  const row = rows.find(({ result, target }) =>
    [result, target].every((side) => side.indicator === indicator),
  );
  return row && row.comparability !== 'same' ? subject : indicator.name;
};

/** A figure and its match in the other half, result first; the figure alone where there is none on the same axis. */
function bothHalves(
  rows: readonly PlanRow[],
  indicator: Indicator,
  observation: Observation,
): Observation[] {
  const measure = observation.measure === 'growth' ? 'growth' : 'level';
  for (const { result, target, comparability } of rows) {
    const [reached, goal] = [result[measure], target[measure]];
    if (comparability !== 'same' || result.indicator.id !== indicator.id) continue;
    if (reached && goal && reached.unit === goal.unit && [reached, goal].includes(observation))
      return [reached, goal];
  }
  return [observation];
}
