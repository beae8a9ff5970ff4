import { expect, test } from '@playwright/test';

test('opens by / and Ctrl-K, is walked by arrows, closes by Esc, and keeps the queries of the visit', async ({
  page,
}) => {
  await page.goto('panjin-2021/1-2/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '检索' });
  const box = dialog.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('红海滩');
  await dialog.locator('[data-search-done]').waitFor();
  await expect(dialog.getByRole('status')).toHaveText('“红海滩”：原文3处，在3节');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('a[data-hit]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=.*#\d-\d\.s\d+$/);
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await box.fill('');
  await expect(dialog.getByText('本次检索过')).toContainText('红海滩');
});

test('an answer that was overtaken never shows', async ({ page }) => {
  await page.goto('search/');
  const box = page.locator('#qs');
  for (const typed of ['发', '发展', '发展氢', '氢能产业']) await box.fill(typed);
  await page.locator('[data-search-done]').waitFor();
  await expect(page.getByRole('status')).toContainText('“氢能产业”');
  for (const mark of await page.locator('a[data-hit="text"] mark').allTextContents()) {
    expect(mark).toBe('氢能产业');
  }
});

test('filters stand in the address, and back gives them up', async ({ page }) => {
  await page.goto('search/?q=收入');
  await page.locator('[data-search-done]').waitFor();
  const all = await page.locator('a[data-hit="text"]').count();
  await page.locator('.filters a', { hasText: '第一部分' }).click();
  await expect(page).toHaveURL(/part=1/);
  await page.locator('[data-search-done]').waitFor();
  const narrowed = page.locator('a[data-hit="text"]');
  expect(await narrowed.count()).toBeLessThan(all);
  for (const link of await narrowed.all()) {
    await expect(link).toHaveAttribute('href', /\/panjin-2021\/1/);
  }
  await page.goBack();
  await expect(narrowed).toHaveCount(all);
});

test('punctuation left out is found and told apart', async ({ page }) => {
  await page.goto('search/?q=八五普法');
  await page.locator('[data-search-done]').waitFor();
  await expect(page.getByRole('heading', { name: '不计标点，文字相同' })).toBeVisible();
  await expect(page.locator('a[data-hit="text"]')).toHaveAttribute('href', /#2-7\.s/);
});
