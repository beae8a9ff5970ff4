import { expect, test } from 'vitest';
import { planEntry } from '../../../src/site/plan/plan-entry.ts';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import { data, from, indicator } from '../make-data.ts';

const RAW = '一网通办实办率达到40%以上。大幅提升“一网通办”实办率。';
const FIRST = RAW.indexOf('大幅');

/** A report whose second sentence speaks of the rate of the first in words alone. */
function spoken(text: string, ...said: string[]) {
  const report = data([indicator('online', said.map(from), '实办率')], [], RAW);
  report.report.sections = [
    {
      id: '2-2',
      kind: 'section',
      part: 2,
      number: '(二)',
      title: '改革',
      start: 0,
      end: RAW.length,
      topics: [],
      sentences: [
        { id: '2-2.s1', topic: null, start: 0, end: FIRST },
        { id: '2-2.s2', topic: null, start: FIRST, end: RAW.length },
      ],
    },
  ];
  const wording = { report: 'some-2021', indicator: 'online', half: 'goal' as const, text };
  report.catalogue.wordings = [{ ...wording, sentence: '2-2.s2' }];
  return report;
}

const WORDS = '大幅提升“一网通办”实办率';

test('a goal in words alone stands beside its result, unquantified, and is published in the note', () => {
  const rows = planRows(spoken(WORDS, '2020 40%以上'));
  expect(rows.map(({ state }) => state)).toEqual(['unquantified']);
  expect(rows[0]?.target.words).toMatchObject({ section: '2-2', start: RAW.indexOf(WORDS) });
  expect(rows.map(planEntry)).toEqual([
    {
      indicator: 'online',
      name: '实办率',
      state: 'unquantified',
      comparability: 'same',
      result: {
        indicator: 'online',
        level: { id: '2020-level', value: 40, unit: '%', bound: 'at-least', status: 'actual' },
      },
      target: { indicator: 'online' },
      note: '目标只有文字表述：“大幅提升‘一网通办’实办率”',
    },
  ]);
});

test('a goal in figures outweighs one in words; words without a result make no row', () => {
  const both = planRows(spoken(WORDS, '2020 40%以上', '2021 50%以上'));
  expect(both.map(({ state, target }) => [state, target.words])).toEqual([['above', undefined]]);
  expect(planRows(spoken(WORDS))).toEqual([]);
});

test('words that the sentence does not hold stop the build and say so', () => {
  expect(() => planRows(spoken('小幅提升实办率', '2020 40%以上'))).toThrow(
    'content/catalogue/wordings.yaml: online: expected "小幅提升实办率" in 2-2.s2, found no such words; quote the sentence as the source has it',
  );
});
