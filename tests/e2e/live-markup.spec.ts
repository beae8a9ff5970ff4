import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { basePathFolder } from '../../scripts/run/base-path-build.ts';
import { stagedSite } from './staged-site.ts';

/** The report of tests/fixtures/hostile-report: whatever a text looks like to HTML, Markdown, Astro or a spreadsheet, it is text. */
const site = stagedSite();

const report = 'yunxi-2018';

/** What must stand on pages as it stands in the source: in NFKC, as punctuation is shown in full width, and without white space. */
const literal = [
  '**粗**与_斜_与~~删~~与`码`,见[链接](javascript:alert(document.domain))和!',
  '[图](x),增长5.2%',
  '<svgonload=alert(document.domain)>与<videosrc=xonerror=alert(document.domain)>',
  '{astro}与${code}与&lt;b&gt;与&amp;',
  'https://example.org/a与www.example.org与a@example.cn,<https://example.net>',
];
const heads = ['=HYPERLINK("https://example.org")与**标题**', '#井号', '-列表', '>引文', '|甲|乙|'];

/** Elements that none of our pages has in its main part, and links that are not ours. */
const alive = [
  'main :is(script, img, video, object, embed, iframe, em, strong, del)',
  // of Markdown in the text itself; our own pages quote and name rules so
  '.text :is(blockquote, code, ul, hr)',
  'main svg[onload]',
  ':is([onload], [onerror], [onclick])',
  'a:is([href^="javascript:" i], [href^="mailto:"], [href*="example"]:not([href^="/"]))',
].join();

/** Everything that goes wrong on a page while it is open: errors, breaches of policy, dialogs. */
function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('dialog', (dialog) => {
    found.push(dialog.message());
    void dialog.dismiss();
  });
  return found;
}

/** What a page's main part says, as the literals are written. */
const saidOn = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).normalize('NFKC').replaceAll(/\s+/g, '');

for (const [what, address, words] of [
  ['its section', `${report}/1-1/`, literal],
  ['the next section', `${report}/1-2/`, heads],
  ['the whole text', `${report}/full/`, [...literal, ...heads]],
  ['an indicator, in the sentence quoted', `${report}/indicators/gdp/`, ['与~~删~~与`码`']],
  ['the table of indicators', `${report}/indicators/`, ['=SUM项目']],
  ['what was dropped', `${report}/about/`, ['<imgsrc=xonerror="alert(document.domain)">']],
  ['search: code', 'search/?q=onload', ['<svgonload=alert(document.domain)>']],
  ['search: Markdown', 'search/?q=**粗**', ['**粗**与_斜_']],
  ['search: a query that is markup', 'search/?q=<img src=x onerror=alert(1)>', ['没有找到“<img']],
] as const) {
  test(`markup in a report is text on ${what}`, async ({ page }) => {
    const found = troubles(page);
    await page.goto(site() + address);
    await page.waitForLoadState('networkidle');
    if (address.startsWith('search')) await page.locator('[data-search-done]').waitFor();
    const said = await saidOn(page);
    for (const text of words) expect(said).toContain(text);
    await expect(page.locator(alive)).toHaveCount(0);
    expect(found).toEqual([]);
  });
}

const data = (file: string): string =>
  readFileSync(path.join(basePathFolder, report, 'data', file), 'utf8');

test('a formula in a report is none in a table, and JSON keeps it as it stands', () => {
  const cells = data('observations.csv')
    .slice(1)
    .split(/\r\n|,/);
  expect(cells.filter((cell) => /^"?[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining(["'=SUM项目", "'@工程"]));
  const names = (JSON.parse(data('indicators.json')) as { name: string }[]).map(({ name }) => name);
  expect(names).toContain('=SUM项目');
});

test('a report without title or plan says so, and nothing leads to tables of nothing', async ({
  page,
}) => {
  await page.goto(`${site()}${report}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/原文没有题名\s*〔yunxi-2018〕/);
  await expect(page.locator('.mast summary').first()).toContainText('〔yunxi-2018〕 · 2018 执行');
  await expect(page.locator('main')).not.toContainText('2019');
  for (const none of ['plan', 'ranks', 'checks']) {
    await expect(page.locator(`a[href$="/${report}/${none}/"]`)).toHaveCount(0);
  }
  await page.goto(`${site()}${report}/plan/`);
  await expect(page.locator('main')).toContainText('没有既有上年结果、又有下年目标的指标');
  await expect(page.getByRole('table')).toHaveCount(0);
});
