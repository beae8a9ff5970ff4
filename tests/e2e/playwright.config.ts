import { defineConfig, devices } from '@playwright/test';
import { installedBrowser } from '../../scripts/browser/find-browser.ts';
import { leftOut } from '../long-tests.ts';

/** npm run e2e gives the browser and a free port; run by itself, an installed browser and a fixed port serve. */
const browser = installedBrowser();
const port = process.env['PORT'] ?? '4399';

export default defineConfig({
  testDir: '.',
  testIgnore: leftOut(process.argv, process.env['LONG']),
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  updateSnapshots: process.env['UPDATE'] === '1' ? 'all' : 'none',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  globalTimeout: 18 * 60_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['./closing-line-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      ...(browser.kind === 'found' && { executablePath: browser.path }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning scripts/serve.ts`,
    cwd: '../..',
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
