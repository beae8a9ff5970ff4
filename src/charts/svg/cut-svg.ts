/**
 * Two strokes across a bar that is broken off at the end of its axis.
 * @param x the bar's end, in % of the picture
 * @param top pixels of the bar's upper edge
 * @param way 1 where the bar runs to the right, -1 to the left: the strokes stand before its end
 * @param height thickness of the bar in pixels
 */
export function cutSvg(x: number, top: number, way: 1 | -1, height: number): string {
  const stroke = (before: number): string => `M${-way * before - 3} ${height + 3}l6-${height + 6}`;
  return `<svg x="${x}%" y="${top}" overflow="visible"><path class="cut" d="${stroke(11)}${stroke(15)}"/></svg>`;
}
