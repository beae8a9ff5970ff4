import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const parser = `export const verb = /达到|突破|超过/;
const places = ['全县', '全市'];
export const readReport = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes);
  return [verb.exec(text)?.[0], places.filter((place) => text.includes(place))];
};
`;

/** A project whose parser knows a few words, with sentences that need all but 超过 and 全市. */
function project(list?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'mutate-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const folder of ['src/report', 'src/language', 'content/sources', 'tests/fixtures/witness'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'src/report/index.ts'), parser);
  writeFileSync(
    path.join(root, 'tests/fixtures/witness/some.txt'),
    'results | 全县产量达到5吨。\nresults | 全县产量突破6吨。\n',
  );
  if (list !== undefined)
    writeFileSync(path.join(root, 'tests/fixtures/without-witness.list'), list);
  return root;
}

function mutate(root: string, ...args: string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('scripts/mutate.ts'), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, out: stdout + stderr };
}

test('a word without a witness is listed with its place', () => {
  const { status, out } = mutate(project());
  expect(out).toContain('src/report/index.ts:1 超过\nsrc/report/index.ts:2 全市\n');
  expect(out).toContain('6 words and alternatives, 4 with a witness, 2 without (0 of them listed)');
  expect(status).toBe(1);
});

test('what is listed passes; a line that got its witness must go, and goes with --shrink', () => {
  const known = 'src/report/index.ts 超过\nsrc/report/index.ts 全市\n';
  expect(mutate(project(known)).status).toBe(0);
  const root = project(`${known}src/report/index.ts 突破\n`);
  const { status, out } = mutate(root, 'report/index');
  expect(out).toContain('take it off: src/report/index.ts 突破');
  expect(status).toBe(1);
  expect(mutate(root, '--shrink').status).toBe(0);
  expect(readFileSync(path.join(root, 'tests/fixtures/without-witness.list'), 'utf8')).toBe(known);
});

test('what is not understood is said, with what is', () => {
  expect(mutate(project(), '--all').out).toContain("mutate: Unknown option '--all'");
  const nothing = mutate(project(), 'no-such-file');
  expect(nothing.out).toContain('mutate: no file of the parser has no-such-file in its path');
  expect(nothing.status).toBe(1);
  expect(mutate(project(), '--help').status).toBe(0);
});
