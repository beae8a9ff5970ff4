import { expect, test } from '@playwright/test';
import { builtAddresses } from './built-pages.ts';
import { pageKinds } from './page-kinds.ts';

/** A window of 1280 × 1024 at 400 % zoom, as WCAG 1.4.10 measures; also the narrowest phone. */
test.use({ viewport: { width: 320, height: 256 } });

test('nothing has to be scrolled sideways at 400 % zoom, even in 特大字', async ({ page }) => {
  test.setTimeout(120_000);
  const wide: string[] = [];
  for (const [kind, address] of Object.entries(pageKinds)) {
    const xl = `${address}${address.includes('?') ? '&' : '?'}size=xl`;
    await page.goto(xl);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${kind}: ${width} px`);
  }
  expect(wide).toEqual([]);
});

test('no page of a report has to be scrolled sideways on a phone or a tablet', async ({ page }) => {
  test.setTimeout(240_000);
  const wide: string[] = [];
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of builtAddresses('dist')) {
      await page.goto(`/${address}`, { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`${address} at ${width}: ${found} px`);
    }
  }
  expect(wide).toEqual([]);
});
