import type { Heading, Table, TableRow } from 'mdast';
import type { Status } from '../../model/observation.ts';
import type { Observed } from './observations-by-section.ts';

/** Heading of the table that ends a section's file; no heading of the report stands below it. */
export const TABLE_HEADING = '本节指标';

const COLUMNS = ['指标', '时期', '性质', '原文表述', '所在句'];
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
};

/** Heading and table of a section's observations; nothing where there are none. */
export function indicatorTable(observed: readonly Observed[]): [] | [Heading, Table] {
  if (observed.length === 0) return [];
  const rows = observed.map(({ indicator, observation }) => [
    indicator.name,
    observation.period,
    STATUS_WORDS[observation.status],
    observation.text,
    observation.source.sentence.id,
  ]);
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: TABLE_HEADING }] },
    { type: 'table', children: [COLUMNS, ...rows].map(row) },
  ];
}

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({
    type: 'tableCell',
    children: [{ type: 'text', value: value.replace(/\s+/g, ' ') }],
  })),
});
