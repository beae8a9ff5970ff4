import { expect, test, type Page } from '@playwright/test';
import { median, spread } from '../search/spread-of-values.ts';
import { drawn, wholeText } from './search-truth.ts';

/** Half of all queries answer in less, in milliseconds, once the engine is there and the machine is otherwise idle. */
const quick = 50;

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
  const told = `a query, drawn on the page: ${spread(ours)} ms; indexOf alone: ${spread(plain)} ms`;
  test.info().annotations.push({ type: 'search', description: told });
  console.info(told);

  expect(median(ours)).toBeLessThan(quick);
});
