import { expect, test } from 'vitest';
import { siteOrigin } from '../../../scripts/run/site-origin.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://host.example', 'https://host.example'],
  ['https://host.example/', 'https://host.example'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('SITE=%s names the host %s', (asked, expected) => {
  expect(siteOrigin(asked)).toBe(expected);
});

test.each([
  'foo',
  'host.example',
  'ftp://host',
  'javascript:alert(1)',
  'https://host/reports/',
  'https://me:x@host',
  'https://host/?q',
])('SITE=%s is no host on the web', (asked) => {
  expect(() => siteOrigin(asked)).toThrow(
    `SITE: expected the address of a host, as https://host, found "${asked}". Set SITE to the host alone; a path below it is BASE.`,
  );
});
