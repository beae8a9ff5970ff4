import { expect, test } from 'vitest';
import { summaryLines, summaryOf } from '../../../scripts/build/site-summary.ts';

const content = {
  reports: 2,
  sentences: 400,
  indicators: 30,
  figures: 70,
  messages: { error: 0, warning: 3 },
};
const files = [
  { file: 'index.html', bytes: 1_000 },
  { file: 'r/1-1/index.html', bytes: 2_000_000 },
  { file: '_astro/page.css', bytes: 3_000 },
  { file: '_astro/page.js', bytes: 4_000 },
  { file: 'search-index/pagefind.js', bytes: 5_000 },
  { file: 'r/data/plan.json', bytes: 6_000 },
  { file: 'favicon.svg', bytes: 400 },
];

test('a site is counted by kinds of files, each file once', () => {
  const { pages, files: count, bytes, kinds, largest } = summaryOf(files, content);
  expect({ pages, count, bytes }).toEqual({ pages: 2, count: 7, bytes: 2_019_400 });
  expect(kinds).toEqual({
    html: { files: 2, bytes: 2_001_000 },
    index: { files: 1, bytes: 5_000 },
    data: { files: 1, bytes: 6_000 },
    css: { files: 1, bytes: 3_000 },
    js: { files: 1, bytes: 4_000 },
    other: { files: 1, bytes: 400 },
  });
  expect(largest.map(({ file }) => file)).toEqual([
    'r/1-1/index.html',
    'r/data/plan.json',
    'search-index/pagefind.js',
    '_astro/page.js',
    '_astro/page.css',
  ]);
});

test('it is told in four lines', () => {
  expect(summaryLines(summaryOf(files, content))).toEqual([
    '2 pages, 7 files, 2.0 MB',
    'html 2.0 MB in 2 · index 5 kB in 1 · data 6 kB in 1 · css 3 kB in 1 · js 4 kB in 1 · other 0 kB in 1',
    'largest: r/1-1/index.html 2.0 MB · r/data/plan.json 6 kB · search-index/pagefind.js 5 kB · _astro/page.js 4 kB · _astro/page.css 3 kB',
    'of 2 reports: 400 sentences, 70 figures of 30 indicators; messages of the parser: 0 errors, 3 warnings',
  ]);
});
