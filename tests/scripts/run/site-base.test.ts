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

test.each([
  '报告',
  '..',
  'a/../b',
  '.',
  'a?b',
  'a#b',
  'a b',
  'a//b',
  '"><x',
  'a%20b',
  'https://host/',
])('BASE=%s cannot stand in an address', (asked) => {
  expect(() => siteBase(asked)).toThrow(
    `BASE: expected a path of letters a to z, digits, ".", "_" and "-", as /reports/2021/, found "${asked}". Set another BASE, or none for a site at the root.`,
  );
});
