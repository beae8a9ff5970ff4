import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { resultSide, type Side } from '../plan/plan-side.ts';
import type { ReportData } from '../report/report-data.ts';

/** Ranks of one indicator in one scope and year, side by side; what the text does not give is absent. */
export interface RankRow {
  indicator: Indicator;
  scope: string;
  period: string;
  level?: Observation;
  growth?: Observation;
  /** where the text does not say what is ranked */
  unsaid?: Observation;
  /** what the year's figures are, for the rank to stand beside */
  values: Pick<Side, 'level' | 'growth'>;
}

/** Every rank of a report: the widest scope first, then in text order. */
export function rankRows({ indicators }: ReportData): RankRow[] {
  const rows = new Map<string, RankRow>();
  for (const indicator of indicators)
    for (const observation of indicator.observations) {
      if (observation.measure !== 'rank') continue;
      const { scope = '', period } = observation;
      const key = `${indicator.id} ${scope} ${period}`;
      const values = resultSide(indicator, period) ?? {};
      const row: RankRow = rows.get(key) ?? { indicator, scope, period, values };
      row[observation.of ?? 'unsaid'] ??= observation;
      rows.set(key, row);
    }
  return [...rows.values()].sort(
    (a, b) => breadth(b.scope) - breadth(a.scope) || place(a) - place(b),
  );
}

/** Scopes from narrow to wide; any other counts as the narrowest. */
const SCOPES = ['全市', '全省', '全国', '国内'];

const breadth = (scope: string): number => SCOPES.indexOf(scope);

/** The ranks of a row. */
export const ranksOf = ({ level, growth, unsaid }: RankRow): Observation[] =>
  [level, growth, unsaid].filter((rank) => rank !== undefined);

const place = (row: RankRow): number => Math.min(...ranksOf(row).map(({ source }) => source.start));
