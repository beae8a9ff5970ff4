import { expect, test } from '@playwright/test';

test('a print has tables where the screen has charts', async ({ page }) => {
  await page.goto('/panjin-2021/indicators/gdp/');
  await page.locator('canvas').first().scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas').first()).toBeHidden();
  await expect(page.locator('main table').first()).toBeVisible();
});
