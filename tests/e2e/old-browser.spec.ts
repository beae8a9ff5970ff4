import { expect, test, type Page } from '@playwright/test';

/** CSS that Chromium 100 and iOS 15 do not know: a rule or declaration with it is dropped, as they would drop it. */
const unknownCss: [name: RegExp, unknown: string][] = [
  [/:has\(/g, ':unknown-has('],
  [/:popover-open/g, ':unknown-popover-open'],
  [/::view-transition/g, '::unknown-view-transition'],
  [/@view-transition/g, '@unknown-view-transition'],
  [/@starting-style/g, '@unknown-starting-style'],
  [/@container/g, '@unknown-container'],
  [/\b(text-autospace|text-spacing-trim|text-wrap|view-transition-name)\s*:/g, 'unknown-$1:'],
  [/\b(color-mix|light-dark|oklch)\(/g, 'unknown-$1('],
];

/** Takes from a browser what was not there in early 2022, in scripts, styles and markup. */
async function makeOld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gone = (owner: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(owner, name);
    };
    gone(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
    gone(Document.prototype, 'startViewTransition');
    gone(Array.prototype, 'at', 'findLast', 'toSorted', 'toReversed', 'with');
    gone(Object, 'hasOwn', 'groupBy');
    gone(Promise, 'withResolvers');
    gone(Set.prototype, 'union', 'intersection', 'difference');
    gone(window, 'structuredClone', 'requestIdleCallback', 'navigation', 'scheduler');
  });
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type !== 'stylesheet' && type !== 'document') return route.continue();
    const response = await route.fetch();
    let body = await response.text();
    if (type === 'document')
      body = body.replace(/\spopover(target)?(?=[\s=>])/g, ' data-unknown-popover$1');
    else for (const [name, unknown] of unknownCss) body = body.replace(name, unknown);
    return route.fulfill({ response, body });
  });
}

test('a section page is whole in an old browser', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await makeOld(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/panjin-2021/1-2/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('h1')).toBeVisible();
  const sentences = page.locator('main [id*=".s"]');
  expect(await sentences.count()).toBeGreaterThan(10);
  for (const sentence of await sentences.all()) await expect(sentence).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  const mark = page.locator('main .text a.f').first();
  await mark.click();
  await expect(page).toHaveURL(/\/panjin-2021\/indicators\//);
  await expect(page.locator('main table').first()).toBeVisible();
  // what is still on its way to the second page must come before the test lets go of it
  await page.waitForLoadState('networkidle');
  await page.unrouteAll({ behavior: 'wait' });
  expect(problems).toEqual([]);
});

test('an address with parameters of other programs shows the same page', async ({ page }) => {
  await page.goto('/panjin-2021/1-2/?from=timeline&isappinstalled=0&nsukey=abc#1-2.s4');
  await expect(page.locator('[id="1-2.s4"]')).toBeInViewport();
});
