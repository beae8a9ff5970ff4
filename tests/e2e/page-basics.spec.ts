import { expect, test } from '@playwright/test';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';

/** What every page must have, each rule with what it finds wrong. */
const rules: [name: string, wrong: (page: BuiltPage) => unknown][] = [
  ['says that it is Chinese', ({ language }) => language !== 'zh-CN'],
  ['has one heading of the first order', ({ headings }) => headings.length !== 1],
  ['has a heading with words in it', ({ headings }) => headings.includes('')],
  ['has a title', ({ title }) => title.trim() === ''],
  ['has a description', ({ description }) => description.length < 10],
  [
    'has a main landmark, a header, a footer, and navigation',
    ({ landmarks: l }) => l.main !== 1 || l.header !== 1 || l.footer !== 1 || l.nav === 0,
  ],
  ['uses no id twice', ({ ids }) => new Set(ids).size !== ids.length],
  ['has no script, style or handler written into it', ({ inline }) => inline.length > 0],
  [
    'has a policy that allows no inline script or style',
    ({ policy }) =>
      !/script-src/.test(policy) || !/style-src/.test(policy) || /unsafe-inline/.test(policy),
  ],
];

let pages: BuiltPage[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browser.newPage();
  pages = (await readBuiltPages(page, 'dist')).filter(({ redirects }) => !redirects);
  await page.close();
});

for (const [name, wrong] of rules) {
  test(`every page ${name}`, () => {
    const offenders = pages.filter(wrong).map(({ address }) => `/${address}`);
    expect(offenders).toEqual([]);
  });
}

test('every page names its own address as canonical; the home page that of the newest report', () => {
  const named = pages
    .filter(({ address }) => address !== '' && address !== '404.html')
    .filter(({ address, canonical }) => !canonical.endsWith(`/${address}`));
  expect(named.map(({ address, canonical }) => `/${address}: ${canonical}`)).toEqual([]);
  expect(pages.find(({ address }) => address === '')?.canonical).toMatch(/\/panjin-2021\/$/);
});

test('no two pages share a title', () => {
  const titles = pages.filter(({ address }) => address !== '').map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
