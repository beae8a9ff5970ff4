import { expect, test } from '@playwright/test';
import { appear, appearances, axeFinds, setWidth } from './axe.ts';
import { builtAddresses } from './built-pages.ts';
import { pageKinds, widths } from './page-kinds.ts';

for (const [kind, address] of Object.entries(pageKinds)) {
  for (const appearance of Object.keys(appearances) as (keyof typeof appearances)[]) {
    test(`axe finds nothing on the page: ${kind}, ${appearance}, at every width`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await appear(page, appearance);
      for (const width of widths) {
        await setWidth(page, width);
        await page.goto(address);
        expect(await axeFinds(page), `${width} px`).toEqual([]);
      }
    });
  }
}

/** So many pages are walked in one test; all of them in some order. */
const batch = 20;
const addresses = builtAddresses('dist');

for (let from = 0; from < addresses.length; from += batch) {
  test(`axe finds nothing on pages ${from + 1} to ${from + batch} of the site, on a phone`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await appear(page, 'light');
    await setWidth(page, 390);
    const wrong: string[] = [];
    for (const address of addresses.slice(from, from + batch)) {
      await page.goto(`/${address}`);
      const found = await axeFinds(page);
      wrong.push(...found.map((problem) => `/${address} ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
}
