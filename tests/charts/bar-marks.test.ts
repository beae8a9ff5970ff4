import { expect, test } from 'vitest';
import { barMarks } from '../../src/charts/marks/bar-marks.ts';
import type { Mark } from '../../src/charts/marks/mark.ts';
import type { Bound } from '../../src/model/observation.ts';

const marks = (value: number, bound: Bound, ends?: { lower: number; upper: number }): Mark[] =>
  barMarks({ kind: 'target', value, bound, ...ends }, 8);

/** What of a mark a reader sees: closed ends, chevrons and their way, caps, bands. */
function seen(mark: Mark): string[] {
  if (mark.shape === 'run') return mark.dashed ? [`band from ${mark.from} to ${mark.to}`] : [];
  if (mark.shape !== 'stroke') return [];
  if (mark.heavy) return [`cap at ${mark.value}`];
  if (mark.closed) return [`band round ${mark.value}`];
  if (mark.points.length === 2) return [`closed at ${mark.value}`];
  const [first, tip] = mark.points;
  return [`chevron ${(tip?.[0] ?? 0) > (first?.[0] ?? 0) ? 'up' : 'down'} at ${mark.value}`];
}

test.each<[number, Bound, string[]]>([
  [10, 'exact', ['closed at 0', 'closed at 10']],
  [10, 'at-least', ['closed at 0', 'chevron up at 10']],
  [10, 'more-than', ['closed at 0', 'chevron up at 10']],
  [10, 'at-most', ['closed at 0', 'cap at 10', 'chevron down at 10']],
  [10, 'less-than', ['closed at 0', 'cap at 10', 'chevron down at 10']],
  [10, 'about', ['closed at 0', 'closed at 10', 'band round 10']],
  [-7.5, 'exact', ['closed at 0', 'closed at -7.5']],
  [-7.5, 'at-least', ['closed at -7.5', 'chevron up at 0']],
  [-7.5, 'at-most', ['closed at 0', 'chevron down at -7.5']],
])('%d, %s', (value, bound, expected) => {
  expect(marks(value, bound).flatMap(seen)).toEqual(expected);
});

test('a range is a band from its lower to its upper end', () => {
  expect(marks(5.5, 'range', { lower: 5, upper: 6 }).flatMap(seen)).toEqual([
    'closed at 0',
    'closed at 5.5',
    'band from 5 to 6',
    'band from 5 to 6',
  ]);
});

test('every bar begins at zero', () => {
  for (const bound of ['exact', 'about', 'at-least', 'at-most', 'range'] as const) {
    const face = marks(3, bound).find(({ shape }) => shape === 'face');
    expect(face).toMatchObject({ from: 0, to: 3 });
  }
});
