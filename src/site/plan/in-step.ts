import type { ReportData } from '../report/report-data.ts';
import { measured, type Measured } from '../derive/values.ts';
import { targetSide, years, type Side } from './plan-side.ts';

/** 与经济增长同步: a goal that leans on another goal, that of economic growth. */
const WITH_THE_ECONOMY = /与.{0,4}(经济|地区生产总值|国内生产总值|GDP).{0,4}同步/i;

/** The catalogue's id of what 经济增长 is measured by. */
const ECONOMY = 'gdp';

/** The growth that a goal “与经济增长同步” implies: the growth target of GDP, in %; null for any other goal. */
export function growthInStep(data: ReportData, target: Side): Measured | null {
  if (!target.qualitative || !WITH_THE_ECONOMY.test(target.qualitative.text)) return null;
  const year = years(data);
  const economy = data.indicators.find(({ id }) => id === ECONOMY);
  if (!year || !economy) return null;
  return measured(targetSide(economy, year.plan)?.growth);
}
