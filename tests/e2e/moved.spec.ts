import { expect, test } from '@playwright/test';
import { stagedSite } from './staged-site.ts';

/** The second build, in which addresses of second-site/moved-ids.ts have moved. */
const home = stagedSite();
let site = '';
test.beforeAll(() => {
  site = `${home()}panjin-2021/`;
});

test('an indicator that was renamed is found under its old address, with the observation asked for', async ({
  page,
}) => {
  await page.goto(`${site}indicators/output/#2021-growth`);
  await expect(page).toHaveURL(`${site}indicators/gdp/#2021-growth`);
  await expect(page.locator('tr:target')).toContainText('6.5%左右');
});

test('a section that was joined to another leads to the very sentence', async ({ page }) => {
  await page.goto(`${site}1-9/#1-9.s1`);
  await expect(page).toHaveURL(`${site}1-8/#1-9.s1`);
  await expect(page.locator(':target + *')).toHaveAttribute('id', '1-8.s1');
});

test('the page at an old address has the policy of every other', async ({ page }) => {
  const html = await (await page.request.get(`${site}indicators/output/`)).text();
  expect(html).toContain('<meta http-equiv="content-security-policy" content="default-src');
});

const fragments: [where: string, old: string, next: string][] = [
  ['1-1/', '1-1.s98', '1-1.s2'],
  ['1-2/', '1-2-9', '1-2-1'],
];
for (const [where, old, now] of fragments) {
  test(`${old} is answered where ${now} stands`, async ({ page }) => {
    await page.goto(`${site}${where}#${old}`);
    await expect(page.locator(':target + *')).toHaveAttribute('id', now);
    await expect(page.locator(':target + *')).toBeInViewport();
  });
}

test('an observation under a new id answers to the old one in its own row', async ({ page }) => {
  await page.goto(`${site}indicators/gdp/#2020-total`);
  await expect(page.locator('tr:has(:target)')).toHaveAttribute('id', '2020-level');
});

const elsewhere: [where: string, old: string, href: string][] = [
  ['1-1/', '1-1.s99', '1-2/#1-2.s3'],
  ['indicators/gdp/', '2020-sales', 'indicators/retail-sales/#2020-level'],
];
for (const [where, old, href] of elsewhere) {
  test(`what left ${where} as ${old} is said to be at ${href}`, async ({ page }) => {
    await page.goto(`${site}${where}#${old}`);
    await page.locator(':target a').click();
    await expect(page).toHaveURL(site + href);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an old address leads on too', async ({ page }) => {
    await page.goto(`${site}indicators/output/`);
    await expect(page).toHaveURL(`${site}indicators/gdp/`);
  });
});
