import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor } from '../../src/charts/axis.ts';
import { WORDS_GAP, wordsRoom } from '../../src/charts/room-for-words.ts';
import { bar } from './make-bar.ts';

/** Where the words of each bar end, in pixels from the axis' left end. */
function ends(values: number[], widths: number[], room: number): number[] {
  const bars = values.map((value) => bar({ value }));
  const axis = axisFor(values);
  const length = room - wordsRoom(bars, axis, room, widths);
  return values.map(
    (value, index) =>
      ((Math.max(0, value) - axis.min) / (axis.max - axis.min)) * length +
      WORDS_GAP +
      (widths[index] ?? 0),
  );
}

test('words at the ends of bars fit into the picture', () => {
  const value = fc.integer({ min: -100, max: 1000 });
  const pairs = fc.array(fc.tuple(value, fc.integer({ min: 10, max: 120 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 250, max: 900 }), (bars, room) => {
      const values = bars.map(([one]) => one);
      const widths = bars.map(([, width]) => width);
      expect(Math.max(...ends(values, widths, room))).toBeLessThanOrEqual(room);
    }),
  );
});

const axis = { min: 0, max: 120, ticks: [] };

test.each([
  ['a bar as long as the axis: what its words need', 120, 86, 100],
  ['a bar that ends before: the axis itself has room', 100, 86, 0],
  ['a bar below zero: its words stand at zero', -50, 86, 0],
])('%s', (_, value, width, expected) => {
  expect(wordsRoom([bar({ value })], axis, 600, [width])).toBe(expected);
});
