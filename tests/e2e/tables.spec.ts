import { expect, test } from '@playwright/test';

test('a view of the plan is chosen, stands in the address, holds for the picture, and goes back', async ({
  page,
}) => {
  await page.goto('/panjin-2021/plan/');
  const rows = page.locator('[data-view-table] tbody tr:visible');
  const all = await rows.count();
  await page.locator('select[name="state"]').selectOption('below');
  await expect(page).toHaveURL(/\?state=below$/);
  const below = await rows.count();
  expect(below).toBeLessThan(all);
  await expect(page.locator('.axis li:visible, .offax li:visible')).toHaveCount(below);
  await page.getByRole('button', { name: '比较结果' }).click();
  await expect(page).toHaveURL(/state=below&sort=change$/);
  await expect(rows.first()).toContainText('实际利用外资');
  await page.reload();
  await expect(rows.first()).toContainText('实际利用外资');
  await page.goBack();
  await expect(page).toHaveURL(/\?state=below$/);
  await expect(rows).toHaveCount(below);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await expect(page.locator('select[name="state"]')).toHaveValue('');
});

test('the table of indicators is ordered on a phone, numbers with those of their unit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/panjin-2021/indicators/?unit=%E4%BA%BF%E5%85%83');
  await page.getByLabel('排序').selectOption('-result');
  await expect(page).toHaveURL(/sort=-result/);
  const rows = page.locator('[data-view-table] tbody tr:visible');
  await expect(rows.first()).toContainText('地区生产总值');
  await page.getByLabel('查找').fill('外资');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: '重置' }).click();
  await expect(page).toHaveURL(/\/indicators\/$/);
});

test('a choice made before the script has come joins what the address says', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let letThrough = (): void => undefined;
  const chosen = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/_astro.*\.js/, async (route) => {
    await chosen;
    await route.continue();
  });
  await page.goto('/panjin-2021/indicators/?unit=%E4%BA%BF%E5%85%83', { waitUntil: 'commit' });
  await page.getByLabel('排序').selectOption('-result');
  letThrough();
  await expect(page).toHaveURL(/unit=%E4%BA%BF%E5%85%83&sort=-result|sort=-result.*unit=/);
  await expect(page.locator('select[name="unit"]')).toHaveValue('亿元');
});

test('the charts of an indicator turn into their tables by a tab; the address says so, and holds', async ({
  page,
}) => {
  await page.goto('/panjin-2021/indicators/gdp/');
  const panel = page.getByRole('tabpanel');
  const table = panel.getByRole('table').first();
  const pictures = panel.locator('svg:visible, canvas:visible');
  // beside the pictures the table stays for screen readers, clipped away for the eye
  const clipped = (clip: string): Promise<void> =>
    expect(table.locator('..')).toHaveCSS('clip-path', clip);
  await expect(pictures).not.toHaveCount(0);
  await clipped('inset(50%)');
  await page.getByRole('tab', { name: '图' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: '表' })).toBeFocused();
  await expect(page).toHaveURL(/\?view=table$/);
  await expect(table).toContainText('1300');
  await clipped('none');
  await expect(pictures).toHaveCount(0);
  await page.reload();
  await clipped('none');
  await page.getByRole('tab', { name: '图' }).click();
  await expect(page).toHaveURL(/\/gdp\/$/);
  await clipped('inset(50%)');
});
