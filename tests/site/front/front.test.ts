import { expect, test } from 'vitest';
import { goalRows } from '../../../src/site/front/goal-rows.ts';
import { leadClauses } from '../../../src/site/front/lead-clauses.ts';
import { stateExamples } from '../../../src/site/front/state-examples.ts';
import { quotedFigures } from '../../../src/site/front/quoted-figures.ts';
import { widest } from '../../../src/site/front/widest-change.ts';
import { planViews } from '../../../src/site/plan/plan-view.ts';
import { data, from, indicator, observation } from '../make-data.ts';

const report = data([
  indicator('capital', ['2020 6亿美元', '2020 +36%', '2021 2亿美元'].map(from)),
  indicator('revenue', ['2020 100亿元', '2020 +7%', '2021 +6%'].map(from)),
  indicator('homes', ['2020 29个', '2021 30个'].map(from)),
]);
const views = planViews(report);

test.each([
  ['预计全年,甲增长3%;乙增长7%;丙增长8%。', 1, '预计全年,甲增长3%'],
  ['主要预期目标安排如下:甲增长6%;乙增长7%;丙增长8%。', 2, '甲增长6%;乙增长7%'],
  ['甲增长6%。', 3, '甲增长6%'],
])('of %s the first %d: %s', (raw, count, expected) => {
  const { start, end } = leadClauses(raw, { start: 0, end: raw.length }, count);
  expect(raw.slice(start, end)).toBe(expected);
});

test('quoted text is the text, with every figure of it marked once', () => {
  const raw = '甲增长3%,乙5个';
  const source = (start: number, end: number) => ({
    section: '1-1',
    start,
    end,
    sentence: { id: '1-1.s1', start: 0, end: raw.length },
  });
  const told = data(
    [
      indicator('a', [observation({ id: '2020-growth', source: source(3, 5) })]),
      indicator('b', [observation({ id: '2020-level', source: source(7, 9) })]),
      indicator('c', [observation({ id: '2020-level', source: source(7, 9) })]),
    ],
    [],
    raw,
  );
  const pieces = quotedFigures(told, 0, raw.length);
  expect(pieces.map(({ text }) => text).join('')).toBe('甲增长3%，乙5个');
  expect(pieces.filter(({ figure }) => figure).map(({ text }) => text)).toEqual(['3%', '5个']);
});

test('farthest apart are two stated levels; a growth goal is itself the change', () => {
  expect(widest(views)?.row.indicator).toBe('capital');
  expect(widest(views.filter(({ row }) => row.indicator === 'revenue'))).toBeNull();
});

test('pairs stand by state, those farthest apart first, none left out', () => {
  const found = stateExamples(views);
  expect(found.map(({ state, views: own }) => [state, own.length])).toEqual([
    ['above', 1],
    ['below', 1],
    ['slower', 1],
  ]);
});

test('changes share an axis; one between levels is worked out, not stated; one far past the others is broken off', () => {
  const { rows, axis, broken } = goalRows(report, views);
  const bars = Object.fromEntries(rows.map((row) => [row.view.row.indicator, row.bars]));
  expect(bars['revenue']?.map(({ kind, value }) => [kind, value])).toEqual([
    ['actual', 7],
    ['target', 6],
  ]);
  expect(bars['capital']?.at(-1)?.kind).toBe('derived');
  expect([axis.min, axis.max]).toEqual([-80, 20]);
  expect(broken).toEqual([{ name: 'capital', change: '+36%' }]);
});
