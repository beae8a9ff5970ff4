import { expect, test } from 'vitest';
import { barChart } from '../../src/site/charts/bar-chart.ts';
import { barChartSvg } from '../../src/charts/svg/bar-chart-svg.ts';
import { miniBars } from '../../src/charts/svg/mini-bars.ts';
import { bar } from './make-bar.ts';

/** Widths in % of the faces in a picture, in order. */
const faces = (svg: string): number[] =>
  [...svg.matchAll(/class="face \w+" x="[\d.]+%" y="[\d.]+" width="([\d.]+)%"/g)].map(([, width]) =>
    Number(width),
  );

test('mini bars are as long as their values, from one zero', () => {
  const [first = 0, second = 0] = faces(
    miniBars([
      { kind: 'estimate', value: 6, bound: 'exact' },
      { kind: 'target', value: 2, bound: 'exact' },
    ]),
  );
  expect(first / second).toBeCloseTo(3, 1);
});

test('result and goal differ without colour, a floor is left open, a ceiling capped', () => {
  const svg = miniBars([
    { kind: 'actual', value: 2.6, bound: 'exact' },
    { kind: 'target', value: 3, bound: 'at-most' },
  ]);
  expect(svg).toContain('face actual');
  expect(svg).toContain('edge target heavy');
  expect(svg).toContain('aria-hidden="true"');
});

test('a bar past the end of a shared axis is cut through there', () => {
  const axis = { min: -10, max: 40, ticks: [0] };
  const below = miniBars([{ kind: 'derived', value: -66.9, bound: 'exact' }], axis);
  expect(faces(below)).toEqual([18]);
  expect(below.match(/class="cut"/g)).toHaveLength(1);
  expect(miniBars([{ kind: 'target', value: 10, bound: 'exact' }], axis)).not.toContain('cut');
});

test('the picture without script has its words, names and values, as text and nothing else', () => {
  const chart = barChart({
    title: '<甲> & “乙”',
    unit: '个',
    bars: [bar({ of: '新开工', value: 312, words: '312个' }), bar({ of: '续建', value: 198 })],
  });
  const svg = chart ? barChartSvg(chart) : '';
  expect(svg).toContain('role="img" aria-label="条形图：&lt;甲&gt; &amp; “乙”，单位个。');
  expect(svg).toContain('>新开工</text>');
  expect(svg).toContain('>312个</text>');
  expect(svg).not.toMatch(/style=|<甲>/);
});
