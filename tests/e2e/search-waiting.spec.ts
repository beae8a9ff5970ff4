import { expect, test, type Page } from '@playwright/test';

/** Holds back what an address matches until it is let go. */
async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letGo!: () => void;
  const free = new Promise<void>((settle) => (letGo = settle));
  await page.route(address, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

test('a search that takes long says that it is on its way', async ({ page }) => {
  const letGo = await holdBack(page, /\.pf_meta$/);
  await page.goto('search/?q=红海滩');
  const status = page.locator('[data-search-page] [role=status]');
  await expect(status).toHaveText('正在检索“红海滩” …');
  letGo();
  await expect(status).toHaveText('“红海滩”：原文3处，在3节');
});

test('a search page whose code takes long, or never comes, says so and offers the whole text', async ({
  page,
}) => {
  const letGo = await holdBack(page, /\/_astro\/Page.*\.js$/);
  await page.goto('search/?q=红海滩', { waitUntil: 'commit' });
  const waiting = page.locator('[data-search-waiting]');
  await expect(waiting).toBeVisible();
  await expect(waiting).toContainText('正在载入检索');
  await expect(waiting.getByRole('link')).toHaveAttribute('href', '/panjin-2021/full/');
  letGo();
  await expect(page.getByRole('status')).toHaveText('“红海滩”：原文3处，在3节');
  await expect(waiting).toHaveCount(0);
});

test('at 390 px what is typed before the dialog has come goes along', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letGo = await holdBack(page, /\/_astro\/search\.[\w-]+\.js$/);
  await page.goto('panjin-2021/1-2/');
  await page.keyboard.press('/');
  await expect(page.locator('#q')).toBeVisible();
  await page.keyboard.type('红海滩');
  letGo();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('红海滩');
  await expect(page.locator('#q')).toBeHidden();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('“红海滩”：原文3处，在3节');
});

test('what search begins with is asked for at once, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const letGo = await holdBack(page, /\/_astro\/search\.[\w-]+\.js$/);
  await page.goto('panjin-2021/1-2/');
  await page.locator('#q').focus();
  const began = ['pagefind.js', 'names.json', 'pagefind-entry.json', 'wasm.unknown.pagefind'].map(
    (file) => `/search-index/${file}`,
  );
  await expect.poll(() => began.filter((file) => !asked.includes(file))).toEqual([]);
  letGo();
  await page.keyboard.insertText('红海滩');
  await page.locator('[data-search-done]').waitFor();
  for (const file of began) expect(asked.filter((path) => path === file)).toEqual([file]);
});
