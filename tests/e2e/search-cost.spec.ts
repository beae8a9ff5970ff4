import { expect, test, type Page } from '@playwright/test';
import { kilobytes, recordTraffic, type Transfer } from './traffic.ts';

/** kB on the wire from the focus to the first result: in all, and of that our own code and the names of 146 indicators. */
const budget = { all: 125, own: 14.5 };

/** Our code and styles, and the names search knows; not Pagefind, its index, and the texts that are shown. */
const isOwn = ({ path }: Transfer): boolean =>
  path.includes('/_astro/') || /\/(names|latin)\.json$/.test(path);

/** Tells a measurement in the report of the run. */
function tell(description: string): void {
  test.info().annotations.push({ type: 'search', description });
  console.info(description);
}

/** The paths asked for by the moment the first result is drawn; called before it is asked for, answered after. */
function askedByFirstResult(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('dialog [data-hit]')) return;
          watch.disconnect();
          const drawnAt = performance.now();
          // what was under way is listed when it has come
          setTimeout(() => {
            const asked = performance.getEntriesByType('resource');
            const before = asked.filter(({ startTime }) => startTime <= drawnAt);
            resolve(before.map(({ name }) => new URL(name).pathname));
          }, 2000);
        });
        watch.observe(document, { childList: true, subtree: true });
      }),
  );
}

for (const query of ['红海滩', '地区生产总值']) {
  test(`from the focus to the first result of ${query} little travels`, async ({ page }) => {
    const traffic = recordTraffic(page);
    await page.goto('panjin-2021/1-1/');
    await page.waitForLoadState('networkidle');
    await traffic();
    const first = askedByFirstResult(page);
    await page.locator('#q').focus();
    // an input method gives the whole word at once
    await page.keyboard.insertText(query);
    const byThen = new Set(await first);
    // a chart of the page that comes into view late, on a busy machine, is not what search costs
    const spent = (await traffic()).filter(
      ({ path }) => byThen.has(path) && !path.includes('/draw-charts.'),
    );
    expect(spent.length).toBeGreaterThan(5);
    const own = spent.filter(isOwn);
    tell(
      `${query}: ${spent.length} requests, ${kilobytes(spent).toFixed(1)} kB; own ${own.length} requests, ${kilobytes(own).toFixed(1)} kB`,
    );
    expect(kilobytes(spent)).toBeLessThanOrEqual(budget.all);
    expect(kilobytes(own)).toBeLessThanOrEqual(budget.own);
    await page.locator('[data-search-done]').waitFor();
    await page.waitForLoadState('networkidle');
    await traffic();
    await page.locator('dialog input').fill('发展');
    await page.locator('[data-search-done]').waitFor();
    const later = await traffic();
    tell(`then 发展: ${later.length} requests, ${kilobytes(later).toFixed(1)} kB`);
  });
}
