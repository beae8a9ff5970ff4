import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { type ColumnName, OBSERVATION_COLUMNS } from '../words/download-words.ts';
import { csv, type Cell } from './csv.ts';

/** A column of observations.csv: its name, its type in a table schema, what it holds. */
export interface Column {
  name: ColumnName;
  type: 'string' | 'number' | 'integer';
  description: string;
  read: (indicator: Indicator, observation: Observation) => Cell;
}

type Read = Column['read'];

const ROWS: [name: ColumnName, type: Column['type'], read: Read][] = [
  ['indicator', 'string', ({ id }) => id],
  ['name', 'string', ({ name }) => name],
  ['theme', 'string', ({ theme }) => theme],
  ['observation', 'string', (_, { id }) => id],
  ['subject', 'string', (_, { subject }) => subject],
  ['period', 'string', (_, { period }) => period],
  ['status', 'string', (_, { status }) => status],
  ['measure', 'string', (_, { measure }) => measure],
  ['value', 'number', (_, { value }) => value],
  ['unit', 'string', (_, { unit }) => unit],
  ['bound', 'string', (_, { bound }) => bound],
  ['lower', 'number', (_, { lower }) => lower],
  ['upper', 'number', (_, { upper }) => upper],
  ['scope', 'string', (_, { scope }) => scope],
  ['of', 'string', (_, { of }) => of],
  ['verb', 'string', (_, { verb }) => verb],
  ['commitment', 'string', (_, { commitment }) => commitment],
  ['text', 'string', (_, { text }) => text],
  ['section', 'string', (_, { source }) => source.section],
  ['sentence', 'string', (_, { source }) => source.sentence.id],
  ['start', 'integer', (_, { source }) => source.start],
  ['end', 'integer', (_, { source }) => source.end],
];

/** The columns, in order; datapackage.json describes the same. Numbers are numbers, words about them stand apart. */
export const COLUMNS: readonly Column[] = ROWS.map(([name, type, read]) => ({
  name,
  type,
  description: OBSERVATION_COLUMNS[name],
  read,
}));

/** All observations of the indicators given, one a line, in text order. */
export function observationsCsv(indicators: readonly Indicator[]): string {
  const rows = indicators
    .flatMap((indicator) =>
      indicator.observations.map((observation) => ({ indicator, observation })),
    )
    .sort((a, b) => a.observation.source.start - b.observation.source.start);
  return csv(
    COLUMNS.map(({ name }) => name),
    rows.map(({ indicator, observation }) =>
      COLUMNS.map((column) => column.read(indicator, observation)),
    ),
  );
}
