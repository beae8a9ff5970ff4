// Tests in a real browser on the build in dist/: npm run e2e, or npm run e2e -- FILE … for some of them.
import { findBrowser } from './browser/find-browser.ts';
import { findFont } from './browser/find-font.ts';
import { freePort } from './run/free-port.ts';
import { secondSiteIfStale } from './run/second-site-steps.ts';
import { runSteps, type Step } from './run/steps.ts';
import { tellFailure } from './run/tell-failure.ts';
import { commandScript } from './with-node.mjs';

/** Playwright on what was built, or on the files named. */
async function playwright(browser: string, files: string[]): Promise<Step> {
  return {
    name: 'Playwright',
    script: commandScript('playwright'),
    args: ['test', '--config', 'tests/e2e/playwright.config.ts', ...files],
    env: { CHROMIUM_PATH: browser, PORT: String(await freePort()) },
    alone: 'npm run e2e',
  };
}

try {
  findFont();
  const run = await playwright(findBrowser(), process.argv.slice(2));
  process.exitCode = (await runSteps([...secondSiteIfStale(), run])) ? 0 : 1;
} catch (problem) {
  tellFailure(problem);
}
