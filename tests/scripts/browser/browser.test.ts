import { describe, expect, test } from 'vitest';
import { browserCandidates } from '../../../scripts/browser/candidates.ts';
import { chooseBrowser } from '../../../scripts/browser/choose.ts';
import { browserInstalls, fontInstalls } from '../../../scripts/browser/installs.ts';

const onLinux = browserCandidates('linux', ['/usr/local/bin', '/usr/bin'], '/cache/chrome');

describe('the browser that tests run in', () => {
  test.each([
    ['the one asked for', '/opt/chrome', ['/opt/chrome', '/usr/bin/chromium'], '/opt/chrome'],
    [
      'an installed Chromium',
      undefined,
      ['/usr/bin/chromium', '/cache/chrome'],
      '/usr/bin/chromium',
    ],
    ['an installed Chrome', undefined, ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    ["Playwright's own", undefined, ['/cache/chrome'], '/cache/chrome'],
    ['the same, CHROMIUM_PATH being empty', '', ['/cache/chrome'], '/cache/chrome'],
  ])('is %s', (_name, asked, files, path) => {
    const choice = chooseBrowser({
      asked,
      candidates: onLinux,
      exists: (file) => files.includes(file),
    });
    expect(choice).toMatchObject({ kind: 'found', path });
  });

  test('is none when nothing is installed', () => {
    const choice = chooseBrowser({ asked: undefined, candidates: onLinux, exists: () => false });
    expect(choice).toEqual({ kind: 'none' });
  });

  test('is never a guess when the one asked for is not there', () => {
    const choice = chooseBrowser({
      asked: '/opt/gone',
      candidates: onLinux,
      exists: (file) => file === '/usr/bin/chromium',
    });
    expect(choice).toEqual({
      kind: 'wrong',
      problem:
        'browser: expected CHROMIUM_PATH to name a Chrome or Chromium, found no file /opt/gone. Correct it or unset it.',
    });
  });

  test.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'D:\\bin\\chrome.exe'],
    ['freebsd', '/cache/chrome'],
  ])('on %s may be %s', (platform, path) => {
    expect(browserCandidates(platform, ['D:\\bin'], '/cache/chrome')).toContain(path);
  });
});

describe('what is installed when there is none', () => {
  const debian = { platform: 'linux', isRoot: true, hasAptGet: true };
  const names = (machine: typeof debian) =>
    browserInstalls(machine, ['playwright']).map(({ name }) => name);

  test.each([
    ['root on Debian', debian, ["Playwright's Chromium", "Debian's package chromium"]],
    ['who may not install packages', { ...debian, isRoot: false }, ["Playwright's Chromium"]],
    ['a Linux without apt-get', { ...debian, hasAptGet: false }, ["Playwright's Chromium"]],
    ['macOS', { ...debian, platform: 'darwin' }, ["Playwright's Chromium"]],
  ])('for %s', (_name, machine, expected) => {
    expect(names(machine)).toEqual(expected);
  });

  test('a Chinese font comes from Debian, where it may', () => {
    expect(fontInstalls(debian)[0]?.commands.at(-1)).toContain('fonts-noto-cjk');
    expect(fontInstalls({ ...debian, isRoot: false })).toEqual([]);
  });
});
