import { expect, test } from '@playwright/test';
import { readSources } from '../architecture/source-files.ts';

/** Packages whose code runs in the reader's browser: those its modules import, and the search engine beside them. */
const carried = [
  ...new Set(
    readSources(['src/browser', 'src/charts'])
      .flatMap(({ imports }) => imports)
      .filter((target) => !/^(src\/|node:)/.test(target)),
  ),
  'pagefind',
];

test('the site names the licence of every package whose code it carries', async ({ page }) => {
  await page.goto('/panjin-2021/about/');
  const notices = page.getByRole('link', { name: '所用程序库的许可声明' });
  const answer = await page.request.get((await notices.getAttribute('href'))!);
  const text = await answer.text();
  expect(carried).toContain('chart.js');
  for (const name of carried) expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(3);
});
