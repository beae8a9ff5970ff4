import { expect, test } from 'vitest';
import { sortValues } from '../../../src/site/table/sort-values.ts';
import { from, UNITS } from '../make-data.ts';

test('levels of one dimension compare in its base unit; counts of different things do not', () => {
  const said = ['2020 1亿元', '2020 2户', '2020 300万元', '2020 3家', '2020 +7%', '2020 1亿美元'];
  expect(
    sortValues(
      said.map((words) => [from(words)]),
      UNITS,
    ),
  ).toEqual([
    { value: 1e8, group: 0 },
    { value: 2, group: 1 },
    { value: 3e6, group: 0 },
    { value: 3, group: 2 },
    null,
    { value: 1e8, group: 3 },
  ]);
});

test('万户 counts 户; a unit the model does not know compares with itself alone', () => {
  const units = [...UNITS, { symbol: '万户', dimension: 'count', multiplier: 1e4 }];
  const said = ['2020 2户', '2020 12万户', '2020 5斛'];
  expect(
    sortValues(
      said.map((words) => [from(words)]),
      units,
    ),
  ).toEqual([
    { value: 2, group: 0 },
    { value: 120000, group: 0 },
    { value: 5, group: 1 },
  ]);
});
