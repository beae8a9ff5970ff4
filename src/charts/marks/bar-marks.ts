import type { Bar } from '../chart-description.ts';
import type { Mark } from './mark.ts';

/** What of a bar decides how it is drawn. */
export type MarkedBar = Pick<Bar, 'kind' | 'value' | 'bound' | 'lower' | 'upper'>;

/** Half of the symbolic width of a band for 左右, in pixels: it says “about”, not how much. */
const BAND = 6;

/**
 * A bar with its bound drawn: 以上 and 突破 leave the end open, with a chevron outward; 以内 gets a heavy
 * cap and a chevron inward; 左右 a dashed band round its end, a range a band from lower to upper.
 * A floor below zero is closed at the floor and open past zero.
 * @param height thickness of the bar in pixels; marks are placed from its top, 0
 */
export function barMarks(bar: MarkedBar, height: number): Mark[] {
  const { value, bound, kind } = bar;
  const face: Mark = { shape: 'face', from: 0, to: value, top: 0, height, paint: kind };
  const sides: Mark[] = [
    { shape: 'run', from: 0, to: value, at: 0, paint: kind },
    { shape: 'run', from: 0, to: value, at: height, paint: kind },
  ];
  const close = (at: number): Mark => ({
    shape: 'stroke',
    value: at,
    points: [
      [0, 0],
      [0, height],
    ],
    paint: kind,
  });
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return [
        face,
        ...sides,
        close(Math.min(0, value)),
        chevron(Math.max(0, value), 5, 1, height, kind),
      ];
    case 'at-most':
    case 'less-than':
      return value < 0
        ? [face, ...sides, close(0), chevron(value, -5, -1, height, kind)]
        : [
            face,
            ...sides,
            close(0),
            cap(value, height, kind),
            chevron(value, -6, -1, height, kind),
          ];
    case 'about':
      return [face, ...sides, close(0), close(value), band(value, height, kind)];
    case 'range':
      return [face, ...sides, close(0), close(value), ...span(bar, height)];
    default:
      return [face, ...sides, close(0), close(value)];
  }
}

function chevron(value: number, dx: number, way: 1 | -1, height: number, paint: Bar['kind']): Mark {
  const middle = height / 2;
  const reach = Math.min(4, middle);
  return {
    shape: 'stroke',
    value,
    points: [
      [dx, middle - reach],
      [dx + way * reach, middle],
      [dx, middle + reach],
    ],
    paint,
  };
}

const cap = (value: number, height: number, paint: Bar['kind']): Mark => ({
  shape: 'stroke',
  value,
  points: [
    [0, -4],
    [0, height + 4],
  ],
  paint,
  heavy: true,
});

const band = (value: number, height: number, paint: Bar['kind']): Mark => ({
  shape: 'stroke',
  value,
  points: [
    [-BAND, -2.5],
    [BAND, -2.5],
    [BAND, height + 2.5],
    [-BAND, height + 2.5],
  ],
  paint,
  dashed: true,
  closed: true,
});

function span({ lower, upper, kind }: MarkedBar, height: number): Mark[] {
  if (lower === undefined || upper === undefined) return [];
  return [-2.5, height + 2.5].map((at) => ({
    shape: 'run',
    from: lower,
    to: upper,
    at,
    paint: kind,
    dashed: true,
  }));
}
