import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('fixtures/', import.meta.url);

/**
 * Holds a text to its golden file under tests/fixtures. A missing file is a failure; UPDATE=1 writes it anew,
 * so that the change is read as a diff.
 */
export function expectGolden(file: string, text: string): void {
  const place = new URL(file, folder);
  if (process.env['UPDATE'] === '1') writeFileSync(place, text);
  expect(text, `${file} is another; if that is meant: UPDATE=1 npm run unit`).toBe(
    readFileSync(place, 'utf8'),
  );
}
