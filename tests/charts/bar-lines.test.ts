import { expect, test } from 'vitest';
import { barLayout } from '../../src/charts/bar-lines.ts';
import { bar } from './make-bar.ts';

const several = [
  bar({ of: '新开工', value: 312 }),
  bar({ of: '新开工', value: 303, label: '2021 目标', kind: 'target' }),
  bar({ of: '续建', value: 198 }),
];

test('a name stands over its bars, as a line of its own', () => {
  const { lines, step, height, ruled } = barLayout(several);
  expect(lines.map((line) => ('name' in line ? line.name : line.bar.value))).toEqual([
    '新开工',
    312,
    303,
    '续建',
    198,
  ]);
  expect(height).toBe(5 * step);
  expect(ruled).toBe(false);
});

test('bars without names stand on an axis with numbers, which needs room of its own', () => {
  const { lines, step, height, ruled } = barLayout([bar({ value: 1 }), bar({ value: 2 })]);
  expect(lines).toHaveLength(2);
  expect(height).toBeGreaterThan(2 * step);
  expect(ruled).toBe(true);
});
