import { expect, type Page, type Route } from '@playwright/test';
import type { LostPart } from './lost-parts.ts';

/** What may become of a file on its way. */
export const FAULTS = {
  'is not there': (route) => route.fulfill({ status: 404, body: 'no such file' }),
  'is refused': (route) => route.fulfill({ status: 500, body: '' }),
  'is broken off': (route) => route.abort(),
  'is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
} satisfies Record<string, (route: Route) => Promise<void>>;

/** Loses a part, does what needs it, and sees that the reader is told and can go on. */
export async function losePart(
  page: Page,
  part: LostPart,
  fault: (route: Route) => Promise<void>,
): Promise<void> {
  let met = 0;
  await page.setViewportSize({ width: part.width ?? 1440, height: 900 });
  await page.route(new RegExp(`/_astro/${part.name}\\.[\\w-]+\\.js$`), async (route) => {
    met += 1;
    await fault(route);
  });
  await page.goto(part.address);
  await part.act(page);
  await expect.poll(() => met).toBeGreaterThan(0);
  const notice = page.locator('#notice');
  if (part.told)
    await expect(notice).toHaveText('有一项功能没有载入，可能网络已断开，联网后可重新打开此页关闭');
  else await expect(notice).toHaveCount(0);
  await part.works(page);
}
