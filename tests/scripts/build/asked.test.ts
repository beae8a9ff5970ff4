import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from './scratch.ts';

/** Runs a script of the project as a person would; gives its exit code and all it printed. */
async function run(script: string, environment: Record<string, string>, words: string[] = []) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...words],
    {
      env: { ...process.env, ...environment },
    },
  );
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed: printed.trim() };
}

/** A port that is taken while the test runs. */
async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return String((server.address() as AddressInfo).port);
}

test.each([
  ['BASE', '报告', 'BASE: expected a path of letters a to z'],
  ['BASE', 'a?b', 'BASE: expected a path of letters a to z'],
  ['SITE', 'foo', 'SITE: expected the address of a host, as https://host, found "foo"'],
  ['SITE', 'https://host/a/', 'SITE: expected the address of a host'],
  ['PORT', '0x50', 'PORT: expected a number from 0 to 65535, found "0x50"'],
  ['PORT', ' ', 'PORT: expected a number from 0 to 65535, found " "'],
  ['HOST', '192.0.2.1', 'HOST: expected an address of this machine, found "192.0.2.1"'],
  ['OUT_DIR', '.', 'build: expected OUT_DIR to be a folder for the site alone, found '],
  ['OUT_DIR', '..', 'build: expected OUT_DIR to be a folder for the site alone, found '],
  ['OUT_DIR', 'src', 'build: expected a built site or an empty folder in '],
])('npm start with %s=%s says so in one line, before any work', async (name, value, words) => {
  const { code, printed } = await run('scripts/start.ts', { [name]: value });
  expect([code, printed.split('\n')]).toEqual([1, [expect.stringContaining(words)]]);
});

test('npm start says before any work that its port is taken', async () => {
  const port = await takenPort();
  expect(await run('scripts/start.ts', { PORT: port })).toEqual({
    code: 1,
    printed: `PORT: expected to listen on ${port}, found EADDRINUSE. Set another PORT, or none to take a free one.`,
  });
});

test('npm run build with a word it does not know says which it knows', async () => {
  const { code, printed } = await run('scripts/build.ts', {}, ['--quick']);
  expect([code, printed.split('\n')]).toEqual([
    1,
    [
      expect.stringMatching(
        /^build: Unknown option '--quick'.*Known are --fresh and --root FOLDER\.$/,
      ),
    ],
  ]);
});

/** A folder of Linux in which nobody may write. */
const readOnly = '/sys';

test.runIf(existsSync(readOnly))(
  'a folder that cannot be written is told before any work',
  async () => {
    const { code, printed } = await run('scripts/build.ts', { OUT_DIR: `${readOnly}/site` });
    expect([code, printed.split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(
          /^build: expected to write in \/sys, found that you have no permission\. Set OUT_DIR to a folder that can be written\.$/,
        ),
      ],
    ]);
  },
);

test('a folder that holds somebody’s own files is not replaced', async () => {
  const folder = scratch({ 'notes.txt': 'mine' });
  const { code } = await run('scripts/build.ts', { OUT_DIR: folder });
  expect([code, existsSync(path.join(folder, 'notes.txt'))]).toEqual([1, true]);
});
