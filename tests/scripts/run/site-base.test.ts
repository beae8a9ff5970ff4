import { expect, test } from 'vitest';
import { siteBase } from '../../../scripts/run/site-base.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['reports', '/reports/'],
  ['/reports', '/reports/'],
  ['/reports/2021/', '/reports/2021/'],
])('BASE=%s hangs the site at %s', (asked, expected) => {
  expect(siteBase(asked)).toBe(expected);
});
