import type { Page } from '@playwright/test';
import { heightFor } from './page-kinds.ts';

/** Pages wider than the window at one of these widths, in CSS pixels; each is loaded at each width, as readers load it. */
export async function scrolledSideways(
  page: Page,
  addresses: readonly string[],
  windows: readonly number[],
): Promise<string[]> {
  const wide: string[] = [];
  for (const width of windows) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : heightFor(width) });
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`${address} at ${width}: ${found} px`);
    }
  }
  return wide;
}
