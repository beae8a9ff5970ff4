import { expect, test } from 'vitest';
import { changeChart, type ChangeRow } from '../../src/charts/change-chart.ts';
import { changeRowSvg } from '../../src/charts/svg/change-row-svg.ts';

const row = (value: number, reached?: number): ChangeRow => ({
  goal: { kind: 'target', value, bound: 'exact' },
  ...(reached === undefined ? {} : { reached: { value: reached, kind: 'estimate', open: false } }),
});

/** goals · growths reached · ends of the axis · goals that are broken off */
const cases: [number[], number[], number, number, number[]][] = [
  [[10, -7.5], [], -20, 20, []],
  [[10, 24.7, 161.3, -66.9, -30.2], [36.3], -80, 50, [161.3]],
  [[10, 25], [], -10, 30, []],
  [[10, 31], [], -10, 20, [31]],
  [[-5, -90], [], -10, 10, [-90]],
  [[0], [], -10, 10, []],
];

test.each(cases)(
  'goals %j, reached %j: the axis runs %d to %d, broken %j',
  (goals, growths, min, max, far) => {
    const rows = goals.map((value, index) => row(value, growths[index]));
    const { axis, rows: drawn } = changeChart(rows);
    expect([axis.min, axis.max]).toEqual([min, max]);
    expect(drawn.filter(({ broken }) => broken).map(({ goal }) => goal.value)).toEqual(far);
    expect(axis.ticks).toContain(0);
  },
);

test('rows fall from the greatest change to the least', () => {
  const { rows } = changeChart([row(-3), row(8), row(0)]);
  expect(rows.map(({ goal }) => goal.value)).toEqual([8, 0, -3]);
});

test('a goal past the end is cut; growth reached is a square above the bar', () => {
  const axis = { min: -10, max: 50, ticks: [0] };
  expect(changeRowSvg({ ...row(161.3), broken: true }, axis)).toContain('class="cut"');
  const plain = changeRowSvg({ ...row(10, 7), broken: false }, axis);
  expect(plain).not.toContain('class="cut"');
  expect(plain).toContain('class="dot estimate"');
});
