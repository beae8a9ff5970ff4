import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Section } from '../model/section.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { halfOf, looksBackOnly } from './naming.ts';
import { planRows, type PlanRow } from './plan/plan-rows.ts';
import type { ReportData } from './report-data.ts';
import { changeWords } from './words/derived-words.ts';
import { stateWords, type StateWords } from './words/state-words.ts';

/** One indicator of a section: what the section says of it, and what the other half does. */
export interface HalfRow {
  indicator: string;
  name: string;
  here: FigureView[];
  there: FigureView[];
  state: StateWords | null;
  /** 推算: the goal relative to the result */
  change: string | null;
  /** 站方注释: another name, another scope, what is missing */
  notes: string[];
}

/** The indicators of a section beside the other half: those it speaks of too, and those it does not. */
export interface SectionHalves {
  both: HalfRow[];
  /** none where the report has no other half */
  alone: HalfRow[];
}

const byPlace = (a: Observation, b: Observation) => a.source.start - b.source.start;

/** Where an indicator first stands in a section; Infinity when nowhere. */
const firstPlace = (indicator: Indicator, section: string): number =>
  Math.min(
    ...indicator.observations.flatMap(({ source }) =>
      source.section === section ? [source.start] : [],
    ),
  );

function rowOf(data: ReportData, section: Section, indicator: Indicator, rows: PlanRow[]): HalfRow {
  const { report } = data;
  const half = halfOf(report, section.part);
  const halfOfSection = (id: string) =>
    halfOf(report, report.sections.find((other) => other.id === id)?.part ?? null);
  const view = (owner: string) => (observation: Observation) =>
    figureView(data, owner, observation);

  const own = [...indicator.observations].sort(byPlace);
  const here = own.filter(({ source }) => source.section === section.id);
  const answers = own.filter(({ source }) => {
    const other = halfOfSection(source.section);
    return other !== null && other !== half;
  });
  const side = half === 'plan' ? 'target' : 'result';
  const mine = rows.filter((row) => row[side].indicator.id === indicator.id);
  const row = mine.find(({ reason }) => reason === undefined) ?? mine[0];
  const other = row && (side === 'result' ? row.target : row.result);
  const there =
    answers.length > 0
      ? answers.map(view(indicator.id))
      : (other?.all ?? []).map(view(other?.indicator.id ?? indicator.id));
  return {
    indicator: indicator.id,
    name: indicator.name,
    here: here.map(view(indicator.id)),
    there,
    state: row ? stateWords(row.state, row.limit) : null,
    change: row?.change ? changeWords(row.change) : null,
    notes: row?.notes ?? [],
  };
}

/** Every indicator of a section, in text order; empty outside the two halves. */
export function sectionHalves(data: ReportData, section: Section): SectionHalves {
  if (halfOf(data.report, section.part) === null) return { both: [], alone: [] };
  const rows = planRows(data);
  const all = data.indicators
    .filter((indicator) => Number.isFinite(firstPlace(indicator, section.id)))
    .sort((a, b) => firstPlace(a, section.id) - firstPlace(b, section.id))
    .map((indicator) => rowOf(data, section, indicator, rows));
  return {
    both: all.filter(({ there }) => there.length > 0),
    alone: looksBackOnly(data.report) ? [] : all.filter(({ there }) => there.length === 0),
  };
}
