import { expect, test } from '@playwright/test';
import { FAULTS } from './lose-part.ts';

/** The files a search reads, by what their address holds. */
const FILES = [
  'pagefind.js',
  'pagefind-entry.json',
  '/wasm.',
  '.pf_meta',
  '.pf_index',
  'names.json',
  '/text/',
] as const;

/** One fault a file, and each fault at least once; every fault of every file with LONG=1, as in npm run test:all. */
const isAsked = (file: number, fault: number): boolean =>
  process.env['LONG'] === '1' || fault === file % Object.keys(FAULTS).length;

for (const [nth, file] of FILES.entries())
  for (const [fault, inject] of Object.entries(FAULTS).filter((_, index) => isAsked(nth, index)))
    test(`where ${file} ${fault}, search says that it did not open, and finds again once it can read`, async ({
      page,
    }) => {
      const address = (url: URL) =>
        url.pathname.includes('/search-index/') && url.href.includes(file);
      let met = 0;
      await page.route(address, async (route) => {
        met += 1;
        await inject(route);
      });
      await page.goto('search/?q=红海滩');
      const status = page.locator('[data-search-page] [role=status]');
      await expect(status).toHaveText(/^检索没有打开/);
      expect(met).toBeGreaterThan(0);
      await expect(page.getByText('没有找到')).toHaveCount(0);

      await page.unroute(address);
      await page.locator('#qs').fill('红海');
      await expect(status).toHaveText(/^“红海”：原文\d+处/);
      await page.locator('#qs').fill('红海滩');
      await expect(status).toHaveText('“红海滩”：原文3处，在3节');
    });
