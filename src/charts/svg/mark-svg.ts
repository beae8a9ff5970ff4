import type { Mark } from '../marks/mark.ts';

/** Two decimals are finer than a screen at the widths pictures have. */
const tidy = (value: number): number => Number(value.toFixed(2));

/**
 * Marks as SVG elements. Lengths along the axis become percentages, so that one drawing serves every width; colours and
 * dashes come from the style sheet by class.
 * @param percent place of a value along the axis, in % of the picture
 * @param top pixels of the bar's upper edge
 */
export function marksSvg(
  marks: readonly Mark[],
  percent: (value: number) => number,
  top: number,
): string {
  return marks.map((mark) => markSvg(mark, percent, top)).join('');
}

function markSvg(mark: Mark, percent: (value: number) => number, top: number): string {
  switch (mark.shape) {
    case 'face': {
      const [left, right] = [percent(mark.from), percent(mark.to)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      return `<rect class="face ${mark.paint}" x="${tidy(left)}%" y="${tidy(top + mark.top)}" width="${tidy(right - left)}%" height="${mark.height}"/>`;
    }
    case 'run': {
      const y = tidy(top + mark.at);
      return `<line class="${classOf(mark)}" x1="${tidy(percent(mark.from))}%" x2="${tidy(percent(mark.to))}%" y1="${y}" y2="${y}"/>`;
    }
    case 'stroke': {
      const points = mark.points.map(([dx, dy]) => `${tidy(dx)} ${tidy(dy)}`).join('L');
      const path = `M${points}${mark.closed ? 'Z' : ''}`;
      return `<svg x="${tidy(percent(mark.value))}%" y="${tidy(top)}" overflow="visible"><path class="${classOf(mark)}" d="${path}"/></svg>`;
    }
  }
}

const classOf = (mark: Exclude<Mark, { shape: 'face' }>): string =>
  ['edge', mark.paint, mark.shape === 'stroke' && mark.heavy && 'heavy', mark.dashed && 'dashed']
    .filter(Boolean)
    .join(' ');
