import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bodies } from '../../../scripts/serve/body.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bodies-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Files of ten bytes each. */
const [a, b, c] = ['a', 'b', 'c'].map((name) => {
  const file = path.join(folder, name);
  writeFileSync(file, name.repeat(10));
  return file;
}) as [string, string, string];

test('keeps what was asked for last, in the room it has, and lets go what was not asked for longest', () => {
  const bodyOf = bodies(20);
  const first = [bodyOf(a, 'identity').bytes, bodyOf(b, 'identity').bytes];
  expect([bodyOf(b, 'identity').bytes, bodyOf(a, 'identity').bytes]).toEqual([first[1], first[0]]);
  expect(bodyOf(a, 'identity').bytes).toBe(first[0]);
  bodyOf(c, 'identity');
  expect(bodyOf(a, 'identity').bytes).toBe(first[0]);
  expect(bodyOf(b, 'identity').bytes).not.toBe(first[1]);
});

test('keeps nothing larger than its room, and sends it all the same', () => {
  const bodyOf = bodies(5);
  const { bytes } = bodyOf(a, 'identity');
  expect(bytes.toString()).toBe('aaaaaaaaaa');
  expect(bodyOf(a, 'identity').bytes).not.toBe(bytes);
});
