import type { Page } from '@playwright/test';

/** Place and size of a part of a page, in CSS pixels from the page's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The parts whose place makes up the look of a page; a page need not have all. */
const parts = {
  header: 'body > header',
  heading: 'h1',
  'first paragraph': 'main p',
  chart: 'main [data-chart]',
  table: 'main table',
} as const;

/** Boxes of the first visible one of each part. */
export async function boxesOf(page: Page): Promise<Record<string, Box>> {
  const boxes: Record<string, Box> = {};
  for (const [part, selector] of Object.entries(parts)) {
    const found = page.locator(selector).filter({ visible: true }).first();
    const box = (await found.count()) > 0 ? await found.boundingBox() : null;
    if (!box) continue;
    const { x, y, width, height } = box;
    const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map(Math.round);
    boxes[part] = { left, top, width: wide, height: high };
  }
  return boxes;
}

/**
 * Where two looks differ by more than fonts and browsers may.
 * Across, layout is fixed by the style sheet, so little may differ; downwards, lines may break elsewhere.
 * @returns a sentence for each difference; empty when the looks agree
 */
export function differences(expected: Record<string, Box>, found: Record<string, Box>): string[] {
  const allowed = {
    left: [8, 0.02],
    width: [8, 0.05],
    top: [24, 0.15],
    height: [24, 0.25],
  } as const;
  return Object.entries(expected).flatMap(([part, box]) => {
    const there = found[part];
    if (!there) return [`${part}: expected at ${box.left},${box.top}, found none`];
    return (Object.keys(allowed) as (keyof Box)[]).flatMap((side) => {
      const [pixels, share] = allowed[side];
      const most = Math.max(pixels, box[side] * share);
      return Math.abs(there[side] - box[side]) <= most
        ? []
        : [`${part}: expected ${side} ${box[side]} ± ${Math.round(most)}, found ${there[side]}`];
    });
  });
}
