import { expect, test } from '@playwright/test';
import { basePathFolder } from '../../scripts/run/base-path-build.ts';
import { readBuiltPages } from './built-pages.ts';
import { stagedSite } from './staged-site.ts';

/** The site with a second report beside the first: they stand beside each other, and are never mixed up. */
const site = stagedSite();

const first = '盘锦市 · 2020 执行 · 2021 计划';
const second = '芦湾市 · 2021 执行 · 2022 计划';

for (const [id, name, title] of [
  ['panjin-2021', first, '盘锦市'],
  ['luwan-2022', second, '芦湾市'],
] as const) {
  test(`the front lists ${id} and leads to it`, async ({ page }) => {
    await page.goto(site());
    await page.getByRole('table', { name: '报告' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${site()}${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  });
}

test('who reads a table changes to the same table of the other report, without script too', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site()}panjin-2021/plan/`);
  await page.locator('.mast summary', { hasText: first }).click();
  await page.locator('.mast').getByRole('link', { name: second }).click();
  await expect(page).toHaveURL(`${site()}luwan-2022/plan/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021年结果与2022年目标');
  await page.close();
});

test('search tells the reports apart, and narrows to one in the address', async ({ page }) => {
  await page.goto(`${site()}search/?q=重点项目`);
  const results = page.locator('[data-search-done]');
  await results.waitFor();
  const hits = page.locator('a[data-hit="text"]');
  const of = (id: string) => page.locator(`a[data-hit][href*="/${id}/"]`);
  expect(await of('panjin-2021').count()).toBeGreaterThan(0);
  expect(await of('luwan-2022').count()).toBeGreaterThan(0);
  for (const group of await results.locator('section.fg').all()) {
    const href = await group.getByRole('link').first().getAttribute('href');
    const heading = group.getByRole('heading');
    await expect(heading).toContainText(href?.includes('luwan') ? second : first);
  }
  const choice = page.locator('.filters a', { hasText: second });
  const promised = Number(await choice.locator('small').textContent());
  await choice.click();
  await expect(page).toHaveURL(/[?&]report=luwan-2022(&|$)/);
  await expect(of('panjin-2021')).toHaveCount(0);
  await expect(hits).toHaveCount(promised);
  await page.reload();
  await results.waitFor();
  await expect(of('panjin-2021')).toHaveCount(0);
  await expect(hits).toHaveCount(promised);
});

for (const id of ['panjin-2021', 'luwan-2022']) {
  test(`who searches while reading ${id} meets what it says first`, async ({ page }) => {
    await page.goto(`${site()}${id}/about/`);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: '检索' });
    await dialog.getByRole('searchbox').fill('粮食产量');
    await dialog.locator('[data-search-done]').waitFor();
    for (const kind of ['indicator', 'text']) {
      const href = new RegExp(`/${id}/`);
      await expect(dialog.locator(`a[data-hit="${kind}"]`).first()).toHaveAttribute('href', href);
    }
  });
}

test('an indicator of both reports shows both years, each figure marked and leading to its report', async ({
  page,
}) => {
  await page.goto(`${site()}panjin-2021/indicators/gdp/`);
  const table = page.getByRole('table', { name: '各报告的同一指标' });
  const row = (figure: string) => table.getByRole('row').filter({ hasText: figure });
  await expect(row('突破1300亿元')).toContainText(`2020`);
  await expect(row('突破1300亿元')).toContainText(`${first}（本报告）`);
  await expect(row('862.4亿元')).toContainText('2021');
  await expect(row('7%左右')).toContainText('2022');
  await expect(row('862.4亿元').getByRole('link', { name: '862.4亿元' })).toHaveClass(/\be\b/);
  await expect(row('7%左右').getByRole('link', { name: '7%左右' })).toHaveClass(/\bt\b/);
  await expect(row('862.4亿元').getByRole('link', { name: '862.4亿元' })).toHaveAttribute(
    'href',
    /\/luwan-2022\/indicators\/gdp\/#2021-level$/,
  );
  await row('862.4亿元').getByRole('link', { name: second }).click();
  await expect(page).toHaveURL(`${site()}luwan-2022/indicators/gdp/`);
  await expect(row('突破1300亿元').getByRole('link', { name: first })).toBeVisible();
});

test('an indicator that one report alone has stands beside nothing', async ({ page }) => {
  await page.goto(`${site()}luwan-2022/indicators/xin-zeng-shi-di-bao-hu-mian-ji/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新增湿地保护面积');
  await expect(page.getByRole('table', { name: '各报告的同一指标' })).toHaveCount(0);
});

test('no two pages share a title, whichever report they are of', async ({ browser }) => {
  const pages = await readBuiltPages(browser, basePathFolder);
  const titles = pages
    .filter(({ address, redirects }) => address !== '' && !redirects)
    .map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
