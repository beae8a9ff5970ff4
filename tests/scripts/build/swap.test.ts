import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mend, swap } from '../../../scripts/build/swap.ts';
import { scratch } from './scratch.ts';

const said = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

test('the new site takes the place of the old, and nothing is left beside it', () => {
  const folder = scratch({
    'dist/index.html': 'old',
    'dist/gone.html': '',
    'new/index.html': 'new',
  });
  swap(path.join(folder, 'new'), path.join(folder, 'dist'));
  expect([said(path.join(folder, 'dist')), readdirSync(path.join(folder, 'dist'))]).toEqual([
    'new',
    ['index.html'],
  ]);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the first site of all needs no folder to be there', () => {
  const folder = scratch({ 'new/index.html': 'new' });
  swap(path.join(folder, 'new'), path.join(folder, 'public/site'));
  expect(said(path.join(folder, 'public/site'))).toBe('new');
});

test('a build killed between the two renames has taken nothing: the last site comes back', () => {
  const folder = scratch({ 'dist/index.html': 'old', '.dist.new/index.html': 'half' });
  const out = path.join(folder, 'dist');
  renameSync(out, path.join(folder, '.dist.old'));
  mend(out);
  expect([said(out), readdirSync(folder)]).toEqual(['old', ['dist']]);
});

test('one killed after them leaves the old site beside the new one, and it is cleared', () => {
  const folder = scratch({ 'dist/index.html': 'new', '.dist.old/index.html': 'old' });
  mend(path.join(folder, 'dist'));
  expect([said(path.join(folder, 'dist')), readdirSync(folder)]).toEqual(['new', ['dist']]);
});

/** Memory that Linux offers as a disk: another one than that of the project. */
const memory = '/dev/shm';

test.runIf(existsSync(memory))('a site goes to another disk too', () => {
  const folder = scratch({ 'new/index.html': 'new', 'new/a/b.txt': 'b' });
  const elsewhere = mkdtempSync(path.join(memory, 'site-'));
  onTestFinished(() => {
    rmSync(elsewhere, { recursive: true });
  });
  expect(statSync(elsewhere).dev).not.toBe(statSync(folder).dev);
  const out = path.join(elsewhere, 'dist');
  swap(path.join(folder, 'new'), out);
  expect([said(out), existsSync(path.join(out, 'a/b.txt')), readdirSync(elsewhere)]).toEqual([
    'new',
    true,
    ['dist'],
  ]);
});
