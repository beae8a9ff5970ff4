import { expect, test } from 'vitest';
import { benchTable, type Measured } from '../../../scripts/bench/bench-table.ts';
import { kindOf, kinds } from '../../../scripts/bench/bytes-by-kind.ts';
import { measuredRun } from '../../../scripts/bench/measured-run.ts';
import { reportsOf } from '../../../scripts/bench/run-bench.ts';

const built = (reports: number, cpuSeconds: number, peakBytes: number): Measured => ({
  reports,
  content: { cpuSeconds: 1 },
  build: { cpuSeconds, peakBytes },
  pages: reports * 100,
  bytes: Object.fromEntries(kinds.map((kind) => [kind, reports * 1e6])) as Measured['bytes'],
});

test('each page more is what two sizes differ by', () => {
  const lines = benchTable([built(1, 10, 500e6), built(11, 15, 560e6)]).split('\n');
  expect(lines[2]).toContain('| 1 | 100 | 1.0 | 10.0 | 500 | 7.0 |');
  expect(lines.at(-1)).toBe(
    '1 → 11 reports: a page more costs 5.0 ms CPU, 60 kB of memory, 70.0 kB of files',
  );
});

test.each([
  ['panjin-2021/indicators/gdp/index.html', 'indicators'],
  ['panjin-2021/indicators/index.html', 'other pages'],
  ['indicators/gdp/index.html', 'every report'],
  ['panjin-2021/full/index.html', 'whole text'],
  ['panjin-2021/data/indicators/gdp.csv', 'downloads'],
  ['search-index/names.json', 'index'],
  ['_astro/page.js', 'code'],
])('%s is of the kind %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

test('numbers of reports are read from the words; what is none is refused', () => {
  expect(reportsOf([])).toEqual([1, 10, 100]);
  expect(reportsOf(['--reports=2,50'])).toEqual([2, 50]);
  expect(
    ['--reports=0', '--reports=a', '--reports=1,', '--many'].map((word) => reportsOf([word])),
  ).toEqual([null, null, null, null]);
});

test('a run counts the processor time and the memory of all it starts, and tells its exit code', async () => {
  const busy =
    'const held = Buffer.alloc(1e8, 1); while (process.cpuUsage().user < 6e5); process.exit(held[0] + 2)';
  const nested = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}]).status === 3 && process.exit(4)`;
  const run = await measuredRun(['-e', nested]);
  expect(run.code).toBe(4);
  expect(run.cpuSeconds).toBeGreaterThan(0.6);
  if (process.platform === 'linux') expect(run.peakBytes).toBeGreaterThan(1e8);
});
