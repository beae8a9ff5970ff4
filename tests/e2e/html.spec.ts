import { expect, test } from '@playwright/test';
import { htmlFaults } from './html-rules.ts';
import { pageKinds } from './page-kinds.ts';

test('a page of each kind is valid HTML', async () => {
  const files = Object.entries(pageKinds).map(([kind, address]) =>
    kind === 'missing' ? 'dist/404.html' : `dist${address.replace(/[?#].*/, '')}index.html`,
  );
  expect(files.length).toBeGreaterThan(10);
  expect((await Promise.all(files.map(htmlFaults))).flat()).toEqual([]);
});
