import { expect, test } from '@playwright/test';
import { appear, axeFinds, setWidth } from './axe.ts';
import { pageKinds } from './page-kinds.ts';

/** Pages that differ from another only in their words are left out. */
const sameInKind = ['home', 'title page', 'section of the plan'];

/** Long pages whose parts all stand on shorter ones; their other colours are asked for in access.long.spec.ts. */
const long = ['indicators', 'full', 'gaps'];

/** Rules whose answer depends on the width of the window. */
const ofWidth = ['target-size', 'scrollable-region-focusable'];

for (const [kind, address] of Object.entries(pageKinds)) {
  if (sameInKind.includes(kind)) continue;
  test(`axe finds nothing on the page: ${kind}; nor in its other colours, nor on a phone`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await appear(page, 'light');
    await setWidth(page, 1440);
    await page.goto(address);
    expect(await axeFinds(page)).toEqual([]);
    for (const appearance of long.includes(kind) ? [] : (['dark', 'high contrast'] as const)) {
      await appear(page, appearance);
      expect(await axeFinds(page, ['color-contrast']), appearance).toEqual([]);
    }
    await setWidth(page, 390);
    expect(await axeFinds(page, ofWidth), 'on a phone').toEqual([]);
  });
}

test('axe would see faint words and small targets', async ({ page }) => {
  await page.goto(pageKinds.front);
  await page.evaluate(() => {
    const faint = Object.assign(document.createElement('p'), { className: 'faint' });
    faint.textContent = '看不清的字';
    const links = ['一', '二'].map((words) =>
      Object.assign(document.createElement('a'), { href: `#${words}`, textContent: words }),
    );
    document.querySelector('main')!.replaceChildren(faint, ...links);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.faint { color: #ccc; background: #fff } main a { display: inline-block; font-size: 8px; width: 8px; height: 8px; overflow: hidden }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await axeFinds(page, ['color-contrast', 'target-size'])).join('\n');
  expect(found).toMatch(/^color-contrast: \.faint/m);
  expect(found).toMatch(/^target-size: /m);
});
