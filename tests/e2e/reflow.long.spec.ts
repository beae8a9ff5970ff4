import { expect, test } from '@playwright/test';
import { builtAddresses } from './built-pages.ts';
import { scrolledSideways } from './scrolled-sideways.ts';

for (const width of [390, 820]) {
  test(`no page of the site has to be scrolled sideways at ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    const addresses = builtAddresses('dist').map((address) => `/${address}`);
    expect(await scrolledSideways(page, addresses, [width])).toEqual([]);
  });
}
