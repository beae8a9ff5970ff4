import { expect, test } from '@playwright/test';
import { basePath, basePathFolder, basePathHost } from '../../scripts/run/base-path-build.ts';
import { readBuiltPages, readShownPages, type BuiltPage } from './built-pages.ts';

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
  [
    'shows no value that code has lost',
    ({ text }) => /undefined|NaN|\[object |\bnull(?![a-z])/.test(text),
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
  pages = await readShownPages(browser);
});

for (const [name, wrong] of rules) {
  test(`every page ${name}`, () => {
    const offenders = pages.filter(wrong).map(({ address }) => `/${address}`);
    expect(offenders).toEqual([]);
  });
}

test('no page names a canonical address where the site does not know its host', () => {
  expect(pages.filter(({ canonical }) => canonical !== '')).toEqual([]);
});

test('where the host is known, every page names its whole address; the home page that of the newest report', async ({
  browser,
}) => {
  const there = (await readBuiltPages(browser, basePathFolder)).filter(
    ({ redirects }) => !redirects,
  );
  const home = new URL(basePath, basePathHost).href;
  const wrong = there
    .filter(({ address }) => address !== '' && address !== '404.html')
    .filter(({ address, canonical }) => canonical !== home + address);
  expect(wrong.map(({ address, canonical }) => `/${address}: ${canonical}`)).toEqual([]);
  expect(there.find(({ address }) => address === '')?.canonical).toBe(`${home}luwan-2022/`);
});

test('no two pages share a title', () => {
  const titles = pages.filter(({ address }) => address !== '').map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
