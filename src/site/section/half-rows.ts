import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Section } from '../../model/section.ts';
import { checksByIndicator, type CheckLink } from '../checks/checks-by-indicator.ts';
import { figureView, wordsView, type FigureView } from '../figure/figure-view.ts';
import { isSilent, otherHalf, saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { halfOf, looksBackOnly } from '../report/naming.ts';
import type { PlanNote } from '../plan/plan-note.ts';
import { figureOf } from '../plan/plan-side.ts';
import { planRows, type PlanRow } from '../plan/plan-rows.ts';
import { typeset } from '../text/punctuation.ts';
import type { ReportData } from '../report/report-data.ts';
import { basisWords } from '../words/change-words.ts';
import { stateWords, type StateWords } from '../words/state-words.ts';

/** One indicator of a section: what the section says of it, and what the other half does. */
export interface HalfRow {
  indicator: string;
  name: string;
  here: FigureView[];
  there: FigureView[];
  /** what the other half measures instead, where that is of another scope or kind; else empty */
  otherName: string;
  /** the other half says nothing of it, in figures or words, in this scope or another */
  silent: boolean;
  /** what the state rests on */
  by: PlanRow['by'] | null;
  state: StateWords | null;
  /** 推算: the difference the state rests on; empty where nothing was compared */
  change: string;
  /** the checks that use its figures of this section */
  checks: CheckLink[];
  /** 编者注: another name, another scope, what is missing */
  notes: PlanNote[];
}

/** The indicators of a section beside the other half: those it speaks of too, and those it does not. */
export interface SectionHalves {
  both: HalfRow[];
  /** none where the report has no other half */
  alone: HalfRow[];
}

const byPlace = (a: Observation, b: Observation) => a.source.start - b.source.start;

/** Where an indicator first stands in a section, in figures or in words alone; Infinity when nowhere. */
function firstPlace(data: ReportData, indicator: Indicator, section: string): number {
  const figures = indicator.observations.flatMap(({ source }) =>
    source.section === section ? [source.start] : [],
  );
  const words = (['result', 'goal'] as const).flatMap((half) => {
    const spoken = saidOfHalf(data, indicator, half).words;
    return spoken?.section === section ? [spoken.start] : [];
  });
  return Math.min(...figures, ...words);
}

/** The other half's word on an indicator: its own figures, its words, or figures of the same matter in another scope. */
function answers(
  data: ReportData,
  indicator: Indicator,
  half: Half,
  section: string,
): Pick<HalfRow, 'there' | 'otherName' | 'silent'> {
  const said = saidOfHalf(data, indicator, half);
  const { observations, words, differing } = said;
  if (observations.length > 0 || words) {
    const there = observations
      .filter(({ source }) => source.section !== section)
      .map((one) => figureView(data, indicator.id, one));
    const spoken = words ? [wordsView(data, words, half === 'goal' ? 't' : 'r')] : [];
    return { there: [...there, ...spoken], otherName: '', silent: false };
  }
  return {
    silent: isSilent(said),
    there: differing.flatMap(({ indicator: { id }, observations: all }) =>
      all.map((one) => figureView(data, id, one)),
    ),
    otherName: differing.map(({ indicator: { name } }) => typeset(name)).join('、'),
  };
}

function rowOf(
  data: ReportData,
  section: Section,
  indicator: Indicator,
  { rows, checks }: { rows: readonly PlanRow[]; checks: Map<string, CheckLink[]> },
): HalfRow {
  const half = halfOf(data.report, section.part) === 'plan' ? 'goal' : 'result';
  const side = half === 'goal' ? 'target' : 'result';
  const spoken = saidOfHalf(data, indicator, half).words;
  const own = rows.filter((row) => row[side].indicator.id === indicator.id);
  const row = own.find(({ result, target }) => result.indicator === target.indicator) ?? own[0];
  const [mine, theirs] =
    side === 'target' ? [row?.target, row?.result] : [row?.result, row?.target];
  // where the two are not one thing each is called as its own sentence calls it
  const apart =
    row && row.comparability !== 'same' && row.result.indicator === row.target.indicator;
  const called = (of: typeof mine): string => (of && figureOf(of)?.subject) ?? indicator.name;
  return {
    indicator: indicator.id,
    name: apart ? called(mine) : indicator.name,
    here: [
      ...indicator.observations
        .filter(({ source }) => source.section === section.id)
        .sort(byPlace)
        .map((observation) => figureView(data, indicator.id, observation)),
      ...(spoken?.section === section.id
        ? [wordsView(data, spoken, half === 'goal' ? 't' : 'r')]
        : []),
    ],
    ...answers(data, indicator, otherHalf(half), section.id),
    ...(apart ? { otherName: typeset(called(theirs)) } : {}),
    by: row?.by ?? null,
    state: row ? stateWords(row.state, row.limit) : null,
    change: row ? basisWords(row) : '',
    checks: checks.get(indicator.id) ?? [],
    notes: row?.notes ?? [],
  };
}

/** Every indicator of a section, in text order; empty outside the two halves. */
export function sectionHalves(data: ReportData, section: Section): SectionHalves {
  if (halfOf(data.report, section.part) === null) return { both: [], alone: [] };
  const known = { rows: planRows(data), checks: checksByIndicator(data, section.id) };
  const all = data.indicators
    .map((indicator) => ({ indicator, place: firstPlace(data, indicator, section.id) }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place)
    .map(({ indicator }) => rowOf(data, section, indicator, known));
  return {
    both: all.filter(({ there }) => there.length > 0),
    alone: looksBackOnly(data.report) ? [] : all.filter(({ silent }) => silent),
  };
}
