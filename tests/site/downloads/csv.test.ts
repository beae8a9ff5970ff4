import { expect, test } from 'vitest';
import { csv } from '../../../src/site/downloads/csv.ts';
import { dataPackage } from '../../../src/site/downloads/datapackage.ts';
import { COLUMNS, observationsCsv } from '../../../src/site/downloads/observations-csv.ts';
import { data, from, indicator } from '../make-data.ts';

test.each<[value: string | number | null, cell: string]>([
  ['plain', 'plain'],
  ['“引号”', '“引号”'],
  ['a,b', '"a,b"'],
  ['say "it"', '"say ""it"""'],
  ['two\nlines', '"two\nlines"'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠x'].map(
    (formula): [string, string] => [formula, `'${formula}`],
  ),
  ['\r=1', `"'\r=1"`],
  ['年均=1', '年均=1'],
  [-1.8, '-1.8'],
  [null, ''],
])('%j is written %s', (value, cell) => {
  expect(csv(['x'], [[value]])).toBe(`\uFEFFx\r\n${cell}\r\n`);
});

test('observations are one a line, in text order, number and words in columns of their own', () => {
  const first = {
    ...from('2021 3%以内'),
    source: { ...from('2021 1个').source, start: 9, end: 13 },
  };
  const lines = observationsCsv([indicator('rate', [first, from('2020 2.6%')], '失业率')]).split(
    '\r\n',
  );
  expect(lines[0]?.slice(1)).toBe(COLUMNS.map(({ name }) => name).join(','));
  expect(lines[1]).toBe(
    'rate,失业率,,2020-level,某指标,2020,actual,level,2.6,%,exact,,,,,,,2.6%,1-1,1-1.s1,0,1',
  );
  expect(lines[2]).toBe(
    'rate,失业率,,2021-level,某指标,2021,target,level,3,%,at-most,,,,,,,3%以内,1-1,1-1.s1,9,13',
  );
});

test('the verb of a change and the word of a commitment have columns of their own', () => {
  const growth = { ...from('2021 +6%'), verb: '增长', commitment: '力争' };
  const line =
    observationsCsv([indicator('gdp', [growth])])
      .split('\r\n')[1]
      ?.split(',') ?? [];
  const at = (column: string) => line[COLUMNS.findIndex(({ name }) => name === column)];
  expect([at('verb'), at('commitment'), at('of')]).toEqual(['增长', '力争', '']);
});

test('the data package names every file and describes every column', () => {
  const made = dataPackage(data([])) as {
    resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[];
  };
  expect(made.resources.map(({ path }) => path)).toEqual([
    'observations.csv',
    'report.json',
    'indicators.json',
    'plan.json',
  ]);
  expect(made.resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(
    COLUMNS.map(({ name }) => name),
  );
});
