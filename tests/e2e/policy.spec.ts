import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** Of the missing page the browser itself reports the status, which is right. */
const expected = (message: string, kind: string) =>
  kind === 'missing' && message.includes('status of 404');

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`no error and no breach of policy on the page: ${kind}`, async ({ page }) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    const response = await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(response?.status()).toBe(kind === 'missing' ? 404 : 200);
    expect(problems.filter((problem) => !expected(problem, kind))).toEqual([]);
  });
}

test('a page is sent with a policy that forbids frames and code made of strings', async ({
  page,
}) => {
  const response = await page.goto('/panjin-2021/1-1/');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  const made = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>made of a string</b>';
      return 'made';
    } catch (problem) {
      return String(problem);
    }
  });
  expect(made).toContain('TrustedHTML');
});
