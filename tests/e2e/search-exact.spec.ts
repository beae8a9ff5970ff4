import { expect, test } from '@playwright/test';
import { places } from './search-truth.ts';
import { testTypedStrings } from './typed-strings.ts';

testTypedStrings(12);

test('ten strings that do not occur lead nowhere, and help to go on', async ({ page }) => {
  const strings = [
    '龙卷风',
    '红滩海',
    '增长99%',
    '乡村振兴局',
    '四十八个',
    '158.5',
    '盘锦湖',
    '经济下滑',
    '鲸',
    '瀑',
  ];
  expect(strings.filter((typed) => places(typed).length > 0)).toEqual([]);
  await page.goto('search/');
  for (const string of strings) {
    await page.locator('#qs').fill(string);
    await expect(page.locator('[role=status]')).toHaveText(`没有找到“${string}”`);
    await page.locator('[data-search-done]').waitFor();
    await expect(page.locator('a[data-hit="text"]')).toHaveCount(0);
  }
});

test('a hit leads to its very sentence, with the phrase marked there', async ({ page }) => {
  await page.goto('search/?q=长寿乐产业融合');
  await page.locator('a[data-hit="text"]').click();
  await expect(page).toHaveURL(/\/panjin-2021\/1-2\/\?q=.*#1-2\.s14$/);
  await expect(page.locator('[id="1-2.s14"]')).toBeInViewport();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
  expect(marked).toEqual(['长寿乐产业融合']);
});
