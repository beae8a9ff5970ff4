import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestOf } from '../../../scripts/build/record.ts';
import { copyProject } from '../../../scripts/run/copy-project.ts';

/** A copy of the project, below it, whose packages it uses. */
const root = path.resolve('.cache/faults');
const dist = path.join(root, 'dist');
const command = [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  'scripts/build.ts',
  '--root',
  root,
];

/**
 * Builds the copy as npm would.
 * @param killedAt the words at which the command and all it started are killed
 * @param shell what a shell does first
 */
async function build({ killedAt = '', shell = 'true' } = {}) {
  const child = spawn('sh', ['-c', `${shell} && exec "$@"`, 'sh', ...command], { detached: true });
  let printed = '';
  const hear = (text: Buffer) => {
    printed += text.toString();
    if (killedAt !== '' && printed.includes(killedAt) && child.pid)
      process.kill(-child.pid, 'SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}

let whole: Record<string, string> = {};
let log = '';

beforeAll(async () => {
  copyProject(root);
  const { code, printed } = await build();
  log = printed;
  whole = manifestOf(dist);
  expect([code, Object.keys(whole).length > 600]).toEqual([0, true]);
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Nothing is left of a build beside its site. */
const leftovers = () => readdirSync(root).filter((name) => name.startsWith('.dist'));

/** A page changed, so that there is something to build; the text is not shown. */
const changePage = (words: string): void => {
  const page = path.join(root, 'src/pages/404.astro');
  writeFileSync(page, readFileSync(page, 'utf8').replace('---\n', `---\n${words}\n`));
};

test('the log of a build warns of nothing and is about a dozen lines', () => {
  expect(log).not.toMatch(/\bwarn\b/i);
  expect(log.trim().split('\n').length).toBeLessThanOrEqual(14);
  expect(log).toMatch(/\d+ pages, \d+ files, [\d.]+ MB/);
});

test('a second build at once waits for the first, and then has nothing left to do', async () => {
  changePage('// one');
  const ends = await Promise.all([build(), build()]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  const waited = ends.filter(({ printed }) => printed.includes('waiting for its end'));
  expect(waited.map(({ printed }) => printed.includes('nothing has changed'))).toEqual([true]);
  expect([manifestOf(dist), leftovers()]).toEqual([whole, []]);
}, 120_000);

test.each(['bundling code', 'writing', 'making the search index'])(
  'a build killed at “%s” leaves the last site whole',
  async (killedAt) => {
    changePage(`// killed at ${killedAt}`);
    const { code } = await build({ killedAt });
    expect([code, manifestOf(dist), leftovers()]).toEqual([null, whole, []]);
  },
  120_000,
);

test('so does one that finds a disk it may not fill, and it says so in one line', async () => {
  const { code, printed } = await build({ shell: 'ulimit -f 100' });
  expect([code, manifestOf(dist), leftovers()]).toEqual([1, whole, []]);
  expect(printed).toMatch(
    /^build: expected to write .*, found .*\. Raise the limit .*stands as it was\.$/m,
  );
  expect(printed).not.toMatch(/^\s+at /m);
}, 120_000);

test('so does one that fails; mended, it builds the same site again', async () => {
  const page = path.join(root, 'src/pages/404.astro');
  const good = readFileSync(page, 'utf8');
  changePage("throw new Error('a fault of the page');");
  const { code, printed } = await build();
  expect([code, manifestOf(dist), leftovers()]).toEqual([1, whole, []]);
  expect(printed).toContain('a fault of the page');
  writeFileSync(page, good);
  expect([(await build()).code, manifestOf(dist)]).toEqual([0, whole]);
}, 120_000);
