import type { PlanEntry, Quoted } from '../../model/plan.ts';
import { csv, type Cell } from './csv.ts';

type Column = [name: string, read: (entry: PlanEntry) => Cell];

/** What of a quoted observation has a column of its own. */
const QUOTED = ['value', 'unit', 'bound', 'status'] as const;

const quoted = (name: string, read: (entry: PlanEntry) => Quoted | undefined): Column[] =>
  QUOTED.map((field) => [`${name}_${field}`, (entry) => read(entry)?.[field]]);

const COLUMNS: Column[] = [
  ['indicator', ({ indicator }) => indicator],
  ['name', ({ name }) => name],
  ['state', ({ state }) => state],
  ['limit', ({ limit }) => limit],
  ['demand', ({ demand }) => demand],
  ['target_indicator', ({ target }) => target.indicator],
  ...quoted('result_level', ({ result }) => result.level),
  ...quoted('result_growth', ({ result }) => result.growth),
  ...quoted('target_level', ({ target }) => target.level),
  ...quoted('target_growth', ({ target }) => target.growth),
  ['by', ({ by }) => by],
  ['basis_value', ({ basis }) => basis?.value],
  ['basis_unit', ({ basis }) => basis?.unit],
  ['basis_bound', ({ basis }) => basis?.bound],
  ['comparability', ({ comparability }) => comparability],
  ['implied_value', ({ implied }) => implied?.value],
  ['implied_unit', ({ implied }) => implied?.unit],
  ['implied_bound', ({ implied }) => implied?.bound],
  ['implied_formula', ({ implied }) => implied?.formula],
  ['difference_value', ({ difference }) => difference?.value],
  ['difference_unit', ({ difference }) => difference?.unit],
  ['note', ({ note }) => note],
];

/** plan.json as a table, a pair a line. */
export const planCsv = (entries: readonly PlanEntry[]): string =>
  csv(
    COLUMNS.map(([name]) => name),
    entries.map((entry) => COLUMNS.map(([, read]) => read(entry))),
  );
