import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript a reader gets from the front to a sentence, its figure, and back', async ({
  page,
}) => {
  await page.goto('/panjin-2021/');
  await page.locator('main a[href="/panjin-2021/1-2/"]').first().click();
  await expect(page.locator('h1')).toContainText('产业升级步伐加快');
  await page.locator('main .text a.f').first().click();
  await expect(page).toHaveURL(/\/panjin-2021\/indicators\/[^/]+\/#/);
  await expect(page.locator('main table').first()).toBeVisible();
  await page.locator('main a[href*="/panjin-2021/1-2/#1-2.s"]').first().click();
  const hash = new URL(page.url()).hash;
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
});

test('without JavaScript every table of figures is there', async ({ page }) => {
  for (const name of ['indicators', 'plan', 'ranks', 'gaps']) {
    await page.goto(`/panjin-2021/${name}/`);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(10);
  }
});

test('without JavaScript the search page says so and offers the whole report', async ({ page }) => {
  await page.goto('/search/');
  const said = page.locator('main noscript p');
  await expect(said).toBeVisible();
  expect(await said.innerText()).toContain('JavaScript');
  await expect(page.locator('main noscript a[href="/panjin-2021/full/"]')).toBeVisible();
});

test('without JavaScript no control is shown that would do nothing', async ({ page }) => {
  for (const address of ['/panjin-2021/', '/panjin-2021/1-2/', '/panjin-2021/indicators/']) {
    await page.goto(address);
    const dead = page.locator('button[type="button"]:visible');
    expect(await dead.evaluateAll((all) => all.map((button) => button.outerHTML))).toEqual([]);
  }
});
