import { expect, test, type Page } from '@playwright/test';
import { drawn, places } from './search-truth.ts';

/** Sections that the results link into, once the search is complete. */
async function sectionsFound(page: Page): Promise<string[]> {
  await page.locator('[data-search-done]').waitFor();
  const links = await page
    .locator('a[data-hit="text"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(links.map((path) => path.split('/').at(-2) ?? ''))].sort();
}

/** A test that types strings of the text into the box, one after the other, and compares with plain containment. */
export function testTypedStrings(count: number): void {
  test(`${count} strings of the text typed into the box lead to exactly the sections they stand in`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const strings = drawn(count);
    expect(strings).toHaveLength(count);
    await page.goto('search/');
    for (const string of strings) {
      await page.locator('#qs').fill(string);
      const truth = [...new Set(places(string).map(({ section }) => section))].sort();
      expect(truth).not.toEqual([]);
      expect(await sectionsFound(page), string).toEqual(truth);
    }
  });
}
