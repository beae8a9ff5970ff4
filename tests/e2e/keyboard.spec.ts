import { expect, test, type Page } from '@playwright/test';

/** Presses Tab until a link to such an address has the focus; fails when it takes too many. */
async function tabTo(page: Page, address: RegExp, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (address.test(focused)) return;
  }
  throw new Error(`expected a link to ${address} within ${most} tabs from here`);
}

/** Whether the focused element can be seen to have the focus: an outline of some width, within the window. */
const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const inWindow = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && inWindow;
  });

test('by keyboard alone: front, indicator, its sentence', async ({ page }) => {
  await page.goto('/panjin-2021/');
  await tabTo(page, /\/panjin-2021\/indicators\/[^/]+\/(#|$)/, 60);
  expect(await focusIsVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/panjin-2021\/indicators\/[^/]+\//);
  await tabTo(page, /\/panjin-2021\/[12](-\d)?\/#.+\.s\d+$/, 60);
  expect(await focusIsVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/panjin-2021\/[12](-\d)?\/#.+\.s\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

for (const address of ['/', '/panjin-2021/1-2/', '/panjin-2021/indicators/', '/search/']) {
  test(`the first stop on ${address} skips to the content`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    const target = new URL(page.url()).hash.slice(1);
    const isMain = await page.evaluate(
      (id) => document.getElementById(id)?.closest('main') !== null,
      target,
    );
    expect(isMain).toBe(true);
  });
}
