import type { Bar } from '../../charts/chart-description.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { inUnit } from '../derive/same-unit.ts';
import { measured } from '../derive/values.ts';
import type { PlanRow } from '../plan/plan-rows.ts';
import { statedWords } from '../figure/stated-words.ts';
import { statusMark, statusWords } from '../words/status-words.ts';
import type { ReportData } from '../report/report-data.ts';

/** A statement on a card: its words, the class of its mark, its status in words, its year. */
export type CardFigure = [words: string, mark: string, status: string, period: string];

/** A bar of the small picture: what it is, its share of the longest bar (0 to 1), its bound. */
export type CardBar = [kind: Bar['kind'], share: number, bound: Bar['bound']];

/** What a search result shows of an indicator: card/<report>/<place among names>.json. */
export interface Card {
  /** id of the indicator, for its address */
  id: string;
  figures: CardFigure[];
  /** result above goal, both from zero; empty where they do not stand on one axis */
  bars: CardBar[];
}

/** Statements shown at most: level, growth and rank of the result, level and growth of the goal. */
const most = 5;

const order = { level: 0, growth: 1, rank: 2, difference: 3, qualitative: 4 } as const;

/** Results before goals, level before growth before rank; of each the first statement in the text. */
function chosen(indicator: Indicator): Observation[] {
  const goal = ({ status }: Observation) => Number(status === 'target');
  return [...indicator.observations]
    .sort(
      (a, b) =>
        goal(a) - goal(b) || order[a.measure] - order[b.measure] || a.source.start - b.source.start,
    )
    .slice(0, most);
}

/** Result and goal on one axis: levels, stated or implied (推算); growths where no level is known. Falls are not drawn. */
function barsOf(row: PlanRow | undefined, data: ReportData): CardBar[] {
  if (row?.comparability !== 'same') return [];
  const level = measured(row.result.level);
  const goal = measured(row.target.level);
  const growth = measured(row.result.growth);
  const pace = measured(row.target.growth);
  const from = level ?? growth;
  const to = level ? (goal ?? row.implied ?? null) : pace;
  const first = level ? row.result.level : row.result.growth;
  if (!from || !to || !first || from.value <= 0 || to.value <= 0) return [];
  const base = inUnit(from, to.unit, data.catalogue.units);
  if (!base) return [];
  const longest = Math.max(base.value, to.value);
  const share = (value: number) => Number((value / longest).toFixed(3));
  const kind = first.status === 'estimate' ? 'estimate' : 'actual';
  return [
    [kind, share(base.value), first.bound],
    [level && !goal ? 'derived' : 'target', share(to.value), to.bound],
  ];
}

/** The card of an indicator of a report; `row` is its row of the plan, where it has one. */
export function cardOf(data: ReportData, indicator: Indicator, row: PlanRow | undefined): Card {
  return {
    id: indicator.id,
    figures: chosen(indicator).map((observation) => [
      statedWords(indicator, observation),
      statusMark(observation.status),
      statusWords(observation.status),
      observation.period.replace('/', '—'),
    ]),
    bars: barsOf(row, data),
  };
}
