import { expect, test } from '@playwright/test';

test('once search was used, it works without a network, and leads to every sentence', async ({
  page,
  context,
}) => {
  await page.goto('panjin-2021/1-1/');
  await page.keyboard.press('/');
  await page.keyboard.type('红海滩');
  await page.locator('[data-search-done]').waitFor();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((settle) => active?.addEventListener('statechange', settle));
  });
  await context.setOffline(true);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('search/?q=长寿乐产业融合');
  await page.locator('[data-search-done]').waitFor();
  await page.locator('a[data-hit="text"]').click();
  await expect(page).toHaveURL(/\/panjin-2021\/full\/\?q=.*#1-2\.s14$/);
  await expect(page.locator('[id="1-2.s14"]')).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String)))
    .toEqual(['长寿乐产业融合']);
});

test('online, pages come from the network, and of caches only the newest build’s stays', async ({
  page,
}) => {
  await page.goto('search/?q=红海滩');
  await page.evaluate(() => caches.open('report-explorer / an-older-build'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual([expect.stringMatching(/^report-explorer \/ [\w-]{12}$/)]);
  const [name] = await page.evaluate(() => caches.keys());
  await page.evaluate(async (cache) => {
    const stale = new Response('<title>stale</title>', {
      headers: { 'content-type': 'text/html' },
    });
    await (await caches.open(cache)).put(new URL('/panjin-2021/', location.href).href, stale);
  }, name!);
  await page.goto('panjin-2021/');
  await expect(page).not.toHaveTitle('stale');
});
