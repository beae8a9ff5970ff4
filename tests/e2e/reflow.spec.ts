import { expect, test } from '@playwright/test';
import { scrolledSideways } from './scrolled-sideways.ts';
import { pageKinds } from './page-kinds.ts';

/** A window of 1280 × 1024 at 400 % zoom, as WCAG 1.4.10 measures; also the narrowest phone. */
test.use({ viewport: { width: 320, height: 256 } });

test('nothing has to be scrolled sideways at 400 % zoom, even in 特大字', async ({ page }) => {
  test.setTimeout(120_000);
  const inXl = Object.values(pageKinds).map(
    (address) => `${address}${address.includes('?') ? '&' : '?'}size=xl`,
  );
  expect(await scrolledSideways(page, inXl, [320])).toEqual([]);
});

test('no kind of page has to be scrolled sideways on a phone or a tablet', async ({ page }) => {
  test.setTimeout(120_000);
  expect(await scrolledSideways(page, Object.values(pageKinds), [390, 820])).toEqual([]);
});
