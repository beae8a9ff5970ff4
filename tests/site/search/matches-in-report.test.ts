import { expect, test } from 'vitest';
import { inReport } from '../../../src/site/search/matches-in-report.ts';
import type { NameMatch } from '../../../src/site/search/match-names.ts';

const names = { reports: ['new', 'old'].map((id) => ({ id, title: id })) };
const match = (name: string, reports: number[]): NameMatch => ({
  entry: { at: 0, name, aliases: [], reports },
  via: 'name',
  form: name,
  distance: 0,
});

test.each<[wanted: string | null, left: string[]]>([
  [null, ['both 0,1', 'first 0', 'second 1']],
  ['new', ['both 0', 'first 0']],
  ['old', ['both 1', 'second 1']],
  ['gone', []],
])('indicators found, in report %s', (wanted, left) => {
  const all = [match('both', [0, 1]), match('first', [0]), match('second', [1])];
  expect(
    inReport(all, names, wanted).map(({ entry }) => `${entry.name} ${entry.reports.join()}`),
  ).toEqual(left);
});
