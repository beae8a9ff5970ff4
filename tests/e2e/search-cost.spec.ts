import { expect, test, type Page } from '@playwright/test';
import { median, spread } from '../search/spread-of-values.ts';
import { drawn, wholeText } from './search-truth.ts';
import { kilobytes, recordTraffic, type Transfer } from './traffic.ts';

/** kB on the wire from the focus to the first result: in all, and of that our own code and the names of 146 indicators. */
const budget = { all: 125, own: 14.5 };

/** Half of all queries answer in less, in milliseconds, once the engine is there. */
const quick = 50;

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

/** Milliseconds from a key to the complete answer on the page, without the pause after a key. */
async function took(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('#qs')!;
    const done = new Promise<number>((settle) => {
      new MutationObserver((_, watcher) => {
        if (!document.querySelector('[data-search-done]')) return;
        watcher.disconnect();
        settle(performance.now());
      }).observe(document.body, { subtree: true, attributes: true, childList: true });
    });
    box.value = typed;
    // the end of a composition is asked at once
    const began = performance.now();
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    return (await done) - began;
  }, query);
}

/** Milliseconds of a plain search of the whole text for all places, in the same page. */
async function plainly(page: Page, text: string, query: string): Promise<number> {
  return page.evaluate(
    ([whole, typed]) => {
      const began = performance.now();
      for (let at = whole!.indexOf(typed!); at >= 0;) at = whole!.indexOf(typed!, at + 1);
      return performance.now() - began;
    },
    [text, query],
  );
}

test('once loaded, a query answers at once', async ({ page }) => {
  await page.goto('search/?q=的');
  await page.locator('[data-search-done]').waitFor();
  const queries = drawn(100);
  const ours: number[] = [];
  const plain: number[] = [];
  for (const query of queries) {
    ours.push(await took(page, query));
    plain.push(await plainly(page, wholeText, query));
  }
  tell(`a query, drawn on the page: ${spread(ours)} ms; indexOf alone: ${spread(plain)} ms`);

  expect(median(ours)).toBeLessThan(quick);
});
