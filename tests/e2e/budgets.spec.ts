import { readdirSync, statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { kilobytes, recordTraffic, weigh, type Transfer } from './traffic.ts';

/** What a section page may cost before a chart comes into view: kB on the wire (gzip, favicon included) and requests. */
const sectionBudget = { kilobytes: 22, requests: 6 };

/** What a chart may add, once it comes into view. */
const chartBudget = { kilobytes: 60, requests: 1 };

/** The section whose page is the largest file: the budget must hold for it too. */
const heaviestSection = (): string =>
  readdirSync('dist/panjin-2021')
    .filter((name) => /^(\d|opening|closing)/.test(name))
    .map((name) => ({ name, size: statSync(`dist/panjin-2021/${name}/index.html`).size }))
    .sort((a, b) => b.size - a.size)[0]!.name;

/** A headless browser asks for no favicon; readers' browsers do, so it is weighed apart. */
async function favicon(page: Page): Promise<Transfer> {
  const icon = await page.locator('link[rel="icon"]').first().getAttribute('href');
  return weigh(page.request, new URL(icon ?? '/favicon.ico', page.url()).href);
}

/** The page, and the code of charts: a chart on the first screen is in view at once, and has a budget of its own. */
const parted = (all: Transfer[]): [page: Transfer[], charts: Transfer[]] => {
  const isChart = ({ path }: Transfer) => path.includes('/draw-charts.');
  return [all.filter((transfer) => !isChart(transfer)), all.filter(isChart)];
};

for (const section of new Set(['1-1', heaviestSection()])) {
  test(`section ${section} is light, and still while it is read`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchLayoutShift(page);
    const traffic = recordTraffic(page);
    await page.goto(`/panjin-2021/${section}/`);
    await page.waitForLoadState('networkidle');
    const [loaded, early] = parted(await traffic());
    if (!loaded.some(({ path }) => path.endsWith('/favicon.svg'))) loaded.push(await favicon(page));
    const total = kilobytes(loaded);
    test.info().annotations.push({
      type: 'weight',
      description: `${loaded.length} requests, ${total.toFixed(1)} kB`,
    });
    const told = loaded.map(({ path, bytes }) => `${path} ${bytes}`).join('\n');
    expect(total, told).toBeLessThanOrEqual(sectionBudget.kilobytes);
    expect(loaded.length).toBeLessThanOrEqual(sectionBudget.requests);

    const charts = page.locator('[data-chart]');
    for (let index = 0; index < (await charts.count()); index++) {
      await charts.nth(index).scrollIntoViewIfNeeded();
    }
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const drawn = [...early, ...(await traffic())];
    const asked = drawn.map(({ path }) => path).join(' ');
    expect(drawn.length, asked).toBeLessThanOrEqual(chartBudget.requests);
    expect(kilobytes(drawn)).toBeLessThanOrEqual(chartBudget.kilobytes);
    expect(await layoutShift(page)).toBe(0);
  });
}

test('an indicator page asks for the chart library once its chart is in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const traffic = recordTraffic(page);
  await page.goto('/panjin-2021/indicators/gdp/');
  await page.locator('.chart-place').first().scrollIntoViewIfNeeded();
  await expect(page.locator('canvas').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const library = (await traffic()).filter(({ bytes }) => bytes > 30_000);
  expect(library).toHaveLength(1);
  expect(kilobytes(library)).toBeLessThanOrEqual(chartBudget.kilobytes);
});
