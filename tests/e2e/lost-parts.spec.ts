import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FAULTS, losePart } from './lose-part.ts';
import { LOST_PARTS } from './lost-parts.ts';

for (const part of LOST_PARTS)
  test(`without ${part.name} a reader at ${part.width ?? 1440} px is told what to do, or misses nothing`, ({
    page,
  }) => losePart(page, part, FAULTS['is not there']));

test('every part that is fetched when it is needed is lost in some test', () => {
  const known = new Set(LOST_PARTS.map(({ name }) => name));
  // those within a search: that they are missing is said as any failure of it
  known.add('figures-meeting').add('match-latin');
  const imported = readdirSync('dist/_astro')
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      [
        ...readFileSync(`dist/_astro/${file}`, 'utf8').matchAll(
          /import\([`'"]\.\/([\w-]+)\.[\w-]{8}\.js[`'"]\)/g,
        ),
      ].map(([, name]) => name),
    );
  expect(imported.length).toBeGreaterThan(8);
  expect(imported.filter((name) => !known.has(name!))).toEqual([]);
});

for (const [name, query] of [
  ['figures-meeting', '增长>10%'],
  ['match-latin', 'dqsczz'],
] as const)
  test(`where ${name} is lost, search says that it did not open`, async ({ page }) => {
    await page.route(new RegExp(`/_astro/${name}`), FAULTS['is not there']);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-page] [role=status]')).toHaveText(/^检索没有打开/);
  });

test('after a new deploy an open page goes on, and says how to get the new one', async ({
  page,
}) => {
  await page.goto('panjin-2021/1-2/');
  await page.waitForLoadState('networkidle');
  // the files of the old build are gone, and the page that is served names others
  await page.route(/\/_astro\//, FAULTS['is not there']);
  let opened = 0;
  await page.route('**/panjin-2021/1-2/', async (route) => {
    if (route.request().isNavigationRequest()) opened += 1;
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      /(\/_astro\/[\w.]+)\.[\w-]{8}\.js/g,
      '$1.newer_00.js',
    );
    await route.fulfill({ response, body });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('红海滩');
  const notice = page.locator('#notice');
  await expect(notice).toHaveText('站点已更新，请重新打开此页关闭');
  await page.locator('main .s').nth(3).click();
  await expect(page.locator('main h1')).toBeVisible();
  // nothing is opened anew unless it is asked for
  expect(opened).toBe(0);
  await page.unroute(/\/_astro\//);
  await Promise.all([page.waitForEvent('load'), notice.getByRole('link').click()]);
  expect(opened).toBe(1);
  await expect(page).toHaveURL(/\/panjin-2021\/1-2\/$/);
});

test('a notice that stays can be put away', async ({ page }) => {
  await page.route(/\/_astro\/view-table/, FAULTS['is broken off']);
  await page.goto('panjin-2021/plan/');
  await page.locator('#notice').getByRole('button', { name: '关闭' }).click();
  await expect(page.locator('#notice')).toBeHidden();
});
