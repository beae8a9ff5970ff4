import type { ChartTheme } from '../../charts/theme.ts';

/** Pixels of a chart's type at 字号 标准. */
const SIZE = 13;

/** Colours and type of charts as the page has them now. */
export function readTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const red = token('red');
  const edge = { actual: red, estimate: red, target: token('water'), derived: token('reed') };
  return {
    ink: token('ink'),
    soft: token('ink2'),
    grid: token('hair'),
    font: token('hei'),
    nameFont: token('read'),
    size: SIZE * Number(token('z') || 1),
    edge,
    face: { ...edge, actual: token('bar'), target: token('tint') },
  };
}
