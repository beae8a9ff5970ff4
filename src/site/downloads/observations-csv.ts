import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { csv, type Cell } from './csv.ts';

/** A column of observations.csv: its name, its type in a table schema, what it holds. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer';
  description: string;
  read: (indicator: Indicator, observation: Observation) => Cell;
}

type Row = [Column['name'], Column['type'], Column['description'], Column['read']];

const ROWS: Row[] = [
  ['indicator', 'string', '指标 id', ({ id }) => id],
  ['name', 'string', '指标名称', ({ name }) => name],
  ['theme', 'string', '主题 id', ({ theme }) => theme],
  ['observation', 'string', '观测 id，在指标内唯一', (_, { id }) => id],
  ['subject', 'string', '此处原文对所量之物的称呼', (_, { subject }) => subject],
  ['period', 'string', '所说的年份，或 ISO 8601 区间', (_, { period }) => period],
  ['status', 'string', 'actual 实绩 · estimate 预计 · target 目标', (_, { status }) => status],
  [
    'measure',
    'string',
    'level 水平 · growth 增长 · rank 位次 · difference 差 · qualitative 无数字',
    (_, { measure }) => measure,
  ],
  ['value', 'number', '数值，单位照原文；无数字者为空', (_, { value }) => value],
  ['unit', 'string', '单位，照原文', (_, { unit }) => unit],
  [
    'bound',
    'string',
    'exact · about · at-least · more-than · at-most · less-than · range',
    (_, { bound }) => bound,
  ],
  ['lower', 'number', '区间下端', (_, { lower }) => lower],
  ['upper', 'number', '区间上端', (_, { upper }) => upper],
  ['scope', 'string', '位次的范围', (_, { scope }) => scope],
  ['of', 'string', '位次所比：level 总量 · growth 增速', (_, { of }) => of],
  ['verb', 'string', '增长或差所用的动词，照原文：增长、改善、低于', (_, { verb }) => verb],
  [
    'commitment',
    'string',
    '目标所用的承诺词，照原文：力争、确保、推动；原文直述者为空',
    (_, { commitment }) => commitment,
  ],
  ['text', 'string', '原文中的数字表达', (_, { text }) => text],
  ['section', 'string', '所在节', (_, { source }) => source.section],
  ['sentence', 'string', '所在句', (_, { source }) => source.sentence.id],
  ['start', 'integer', '在原文件中的起点（UTF-16 码元）', (_, { source }) => source.start],
  ['end', 'integer', '在原文件中的终点', (_, { source }) => source.end],
];

/** The columns, in order; datapackage.json describes the same. Numbers are numbers, words about them stand apart. */
export const COLUMNS: readonly Column[] = ROWS.map(([name, type, description, read]) => ({
  name,
  type,
  description,
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
