import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** The fragments of the page of checks as it was first published. */
const published = readFileSync('tests/fixtures/checks/published.txt', 'utf8').trim().split('\n');
const checks = '/panjin-2021/checks/';

test('every check ever published stands on the page, or leads on to where its figure now stands', async ({
  page,
}) => {
  await page.goto(checks);
  const places = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const place = document.getElementById(id);
        const moved = place?.closest('aside') ? place.querySelector('a') : null;
        return { id, stands: place !== null, href: moved?.href ?? null };
      }),
    published,
  );
  expect(places.filter(({ stands }) => !stands)).toEqual([]);
  const away = places.filter(({ href }) => href !== null);
  expect(away).toHaveLength(16);
  for (const href of new Set(away.map((place) => place.href ?? ''))) {
    const answer = await page.goto(href);
    expect(answer === null || answer.status() === 200, href).toBe(true);
    const { hash } = new URL(href);
    if (hash) await expect(page.locator(':target'), href).toHaveCount(1);
  }
});

test('a figure tells in its preview which checks use it, and leads to them', async ({ page }) => {
  await page.goto('/panjin-2021/1-2/');
  await page.locator('.text a.f', { hasText: '256个' }).first().focus();
  const line = page.locator('#pv .ck');
  await expect(line).toBeVisible();
  await expect(line).toContainText('数字核对：');
  await expect(line).toContainText('2020年未竣工与2021年续建项目（存疑）');
  await line.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/checks\/#projects-carried-over$/);
  await expect(page.locator('article:target')).toBeInViewport();
});

test('an indicator page lists the checks that use it', async ({ page }) => {
  await page.goto('/panjin-2021/indicators/minimum-living-standard/');
  const list = page.locator('section', { has: page.getByRole('heading', { name: '数字核对' }) });
  await expect(list.getByRole('listitem')).toHaveText([
    '人均月低保金救助额与低保标准（存疑）',
    '特困人员救助供养标准与低保标准之比（推算）',
  ]);
  await page.goto('/panjin-2021/indicators/garden-villages/');
  await expect(page.getByRole('heading', { name: '数字核对' })).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  for (const wait of [0, 400]) {
    test(`the first tap shows the preview, the second leads on, previews coming after ${wait} ms`, async ({
      page,
    }) => {
      await page.route(/previews\..*\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        await route.continue();
      });
      await page.goto('/panjin-2021/1-2/');
      const figure = page.locator('.text a.f', { hasText: '256个' }).first();
      await figure.tap();
      await expect(page.locator('#pv')).toBeVisible();
      await expect(page).toHaveURL(/\/1-2\/$/);
      await figure.tap();
      await expect(page).toHaveURL(/\/indicators\/completed-projects\//);
    });
  }
});
