import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { htmlFaults } from './html-rules.ts';

test('every page is valid HTML', async () => {
  test.setTimeout(120_000);
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  const faults = await Promise.all(pages.map((name) => htmlFaults(`dist/${name}`)));
  expect(faults.flat()).toEqual([]);
});
