import type { ChartTheme } from '../chart-theme.ts';
import type { Face, Mark } from './mark.ts';

/** What of a canvas is drawn with. */
type Canvas = CanvasRenderingContext2D;

/**
 * Draws marks on a canvas.
 * @param x pixels of a value along the axis
 * @param top pixels of the bar's upper edge
 */
export function paintMarks(
  canvas: Canvas,
  marks: readonly Mark[],
  theme: ChartTheme,
  x: (value: number) => number,
  top: number,
): void {
  for (const mark of marks) {
    canvas.save();
    canvas.strokeStyle = theme.edge[mark.paint];
    canvas.lineWidth = mark.shape === 'stroke' && mark.heavy ? 4 : 1.5;
    const dashed = mark.shape !== 'face' && mark.dashed;
    if (dashed || mark.paint === 'estimate') canvas.setLineDash(dashed ? [2, 2] : [4, 2]);
    if (mark.paint === 'derived') canvas.setLineDash([1.5, 3]);
    if (mark.shape === 'face') paintFace(canvas, mark, theme, x, top);
    else {
      const points =
        mark.shape === 'run'
          ? [
              [x(mark.from), top + mark.at],
              [x(mark.to), top + mark.at],
            ]
          : mark.points.map(([dx, dy]) => [x(mark.value) + dx, top + dy]);
      canvas.beginPath();
      for (const [left = 0, down = 0] of points) canvas.lineTo(left, down);
      if (mark.shape === 'stroke' && mark.closed) canvas.closePath();
      canvas.stroke();
    }
    canvas.restore();
  }
}

/** Filled is done, hatched is estimated, pale is aimed at, empty is worked out. */
function paintFace(
  canvas: Canvas,
  face: Face,
  theme: ChartTheme,
  x: (value: number) => number,
  top: number,
): void {
  const left = Math.min(x(face.from), x(face.to));
  const width = Math.abs(x(face.to) - x(face.from));
  canvas.beginPath();
  canvas.rect(left, top + face.top, width, face.height);
  if (face.paint !== 'estimate') {
    canvas.fillStyle = theme.face[face.paint];
    if (face.paint !== 'derived') canvas.fill();
    return;
  }
  canvas.clip();
  canvas.setLineDash([]);
  canvas.beginPath();
  for (let step = -face.height; step < width; step += 6) {
    canvas.moveTo(left + step, top + face.top + face.height);
    canvas.lineTo(left + step + face.height, top + face.top);
  }
  canvas.stroke();
}
