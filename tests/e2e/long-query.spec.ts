import { expect, test } from '@playwright/test';

test('a link with a query of thousands of characters is answered at once, and its address stays short', async ({
  page,
}) => {
  await page.goto(`search/?q=${'a'.repeat(6000)}`);
  const began = Date.now();
  const status = page.locator('[data-search-page] [role=status]');
  await expect(status).toHaveText(/^没有找到“a{200}”（只检索前200字）$/);
  // all parts of six thousand characters took thirteen seconds
  expect(Date.now() - began).toBeLessThan(3000);
  await page.locator('#qs').press('Enter');
  await expect.poll(() => page.url().length).toBeLessThan(300);
  await expect(page.locator('#qs')).toHaveAttribute('maxlength', '200');
});

test('in the dialog no more than 200 characters can be typed', async ({ page }) => {
  await page.goto('panjin-2021/1-2/');
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('searchbox');
  await box.focus();
  await page.keyboard.insertText('经'.repeat(300));
  await expect(box).toHaveValue('经'.repeat(200));
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/（只检索前200字）$/);
});
