import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../../scripts/serve/host-headers.ts';
import {
  HASHED_CACHING,
  headersFile,
  responseHeaders,
} from '../../../src/site/frame/response-headers.ts';

test('what the build writes for hosts is read back as it was meant', () => {
  expect(headerRules(headersFile('/reports/'))).toEqual([
    {
      path: '/reports/',
      headers: Object.fromEntries(
        Object.entries(responseHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    },
    {
      path: '/reports/_astro/',
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    },
  ]);
});

test('an address has the headers of every rule that fits it, and none where the site says nothing', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'headers-'));
  try {
    expect(headersFor(root, '/a/')).toEqual({});
    writeFileSync(path.join(root, '_headers'), '/*\n  X-One: 1\n\n/a/*\n  X-Two: 2: two\n');
    expect(headersFor(root, '/b/')).toEqual({ 'x-one': '1' });
    expect(headersFor(root, '/a/page/')).toEqual({ 'x-one': '1', 'x-two': '2: two' });
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.each(['nginx.conf', 'Caddyfile'])('scripts/host/%s sends the headers of the site', (name) => {
  const file = readFileSync(`scripts/host/${name}`, 'utf8');
  for (const [header, value] of Object.entries(responseHeaders))
    expect(file).toContain(`${header} "${value}"`);
  expect(file).toContain(`"${HASHED_CACHING}"`);
});
