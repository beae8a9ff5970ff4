import { devices, expect, test, type Page } from '@playwright/test';

/** What was last put on the clipboard; a page of plain HTTP may not read the real one. */
async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const state = window as unknown as { copied: string };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((state.copied = text)) },
    });
  });
  return () => page.evaluate(() => (window as unknown as { copied: string }).copied);
}

test('a number in the gutter copies the address of its sentence, without the display settings', async ({
  page,
  baseURL,
}) => {
  const copied = await watchClipboard(page);
  await page.goto('/panjin-2021/1-2/?theme=dark&size=l');
  await page.locator('[id="1-2.s14"] > .no').click();
  await expect(page.locator('#notice')).toBeVisible();
  expect(await copied()).toBe(`${baseURL}/panjin-2021/1-2/#1-2.s14`);
  await expect(page.locator('[id="1-2.s14"]')).toHaveCSS('background-color', 'rgb(57, 52, 26)');
});

test('a selection offers its link, which marks the same words on arrival, and the source’s own words', async ({
  page,
}) => {
  const copied = await watchClipboard(page);
  await page.goto('/panjin-2021/1-2/');
  await page.evaluate(() => {
    const sentence = document.getElementById('1-2.s4')!;
    const text = sentence.childNodes[1]!;
    getSelection()!.setBaseAndExtent(text, 0, text, 10);
  });
  await page.getByRole('button', { name: '复制原文' }).click();
  await expect.poll(copied).toBe('落实“链长制”,着力');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(copied).toMatch(/#1-2\.s4:0-10$/);
  await page.goto(await copied());
  await page.reload();
  await expect(page.locator('mark.sel')).toHaveText('落实“链长制”，着力');
});

test('a figure shows its value, status and bound, and the other year’s, on hover and on focus', async ({
  page,
}) => {
  await page.goto('/panjin-2021/1-2/');
  const figure = page.locator('[id="1-2.s10"] a.f');
  const preview = page.getByRole('tooltip');
  await figure.hover();
  for (const words of ['粮食产量', '118.9万吨', '稳定在110万吨以上', '低于（目标为下限）']) {
    await expect(preview).toContainText(words);
  }
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await figure.focus();
  await expect(preview).toBeVisible();
});

test('原文 shows the characters of the source, 规范 those of Chinese typesetting', async ({
  page,
}) => {
  await page.goto('/panjin-2021/1-2/?punct=source');
  const sentence = page.locator('[id="1-2.s12"]');
  await expect(sentence).toContainText('80万亩,河蟹产量');
  await page.getByText('显示', { exact: true }).click();
  await page.getByRole('button', { name: '规范' }).click();
  await expect(sentence).toContainText('80万亩，河蟹产量');
  expect(page.url()).not.toContain('punct');
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    userAgent: devices['iPhone 12'].userAgent,
  });

  test('contents open over the page and lead to a topic; a tapped sentence offers its link', async ({
    page,
  }) => {
    const copied = await watchClipboard(page);
    await page.goto('/panjin-2021/1-2/');
    await page.getByRole('link', { name: '目录' }).tap();
    const sheet = page.getByRole('dialog', { name: '目录' });
    await expect(sheet.locator('[aria-current="page"]')).toBeInViewport();
    await sheet.getByRole('link', { name: '农业发展态势持续稳定' }).tap();
    await expect(sheet).toBeHidden();
    await expect(page.locator('[id="1-2-3"]')).toBeInViewport();
    await page.locator('[id="1-2.s11"]').tap({ position: { x: 60, y: 12 } });
    await page.getByRole('button', { name: '复制链接' }).tap();
    await expect.poll(copied).toMatch(/#1-2\.s11$/);
  });
});
