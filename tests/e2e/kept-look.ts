import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { boxesOf, differences, type Box } from './boxes.ts';
import { drawnWith } from './drawn-with.ts';
import { heightFor, pageKinds } from './page-kinds.ts';

/** The five kinds of page whose look is kept. */
export const keptKinds = [
  'front',
  'section of results',
  'indicator',
  'indicators',
  'results',
] as const;

const folder = path.join(import.meta.dirname, 'baselines');
const update = process.env['UPDATE'] === '1';

/** A kept file of the baselines; with UPDATE=1 it is written anew. A missing one is a failure, not a blessing. */
function kept<T>(name: string, found: T): T {
  const file = path.join(folder, name);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(found, null, 2) + '\n');
  }
  if (!existsSync(file))
    throw new Error(`expected ${file}, found none; UPDATE=1 LONG=1 npm run e2e -- looks makes it`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/**
 * A test that a kind of page looks as it did when its look was kept: boxes of its parts, and pixel by pixel where browser and
 * fonts are those that drew the baselines.
 */
export function testLook(
  kind: (typeof keptKinds)[number],
  width: number,
  colorScheme: 'light' | 'dark',
): void {
  const name = `${kind.replaceAll(' ', '-')}-${width}-${colorScheme}`;
  test(`${kind} looks as it should at ${width} px, ${colorScheme}`, async ({ page, browser }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: heightFor(width) });
    await page.goto(pageKinds[kind]);
    await page.waitForLoadState('networkidle');
    const boxes = await boxesOf(page);
    expect(Object.keys(boxes).length).toBeGreaterThan(1);
    expect(differences(kept<Record<string, Box>>(`${name}.json`, boxes), boxes)).toEqual([]);

    const here = drawnWith(browser.version());
    const there = kept('drawn-with.json', here);
    if (JSON.stringify(here) === JSON.stringify(there)) {
      await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
    } else {
      test.info().annotations.push({
        type: 'only boxes compared',
        description: `baselines were drawn with ${JSON.stringify(there)}, this is ${JSON.stringify(here)}`,
      });
      console.log(`${name}: only boxes compared, browser or font differ from the baselines'`);
    }
  });
}
