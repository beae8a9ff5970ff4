import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { alreadyBuilt } from '../../../scripts/build/is-built.ts';
import { fingerprint } from '../../../scripts/build/fingerprint.ts';
import { manifestOf, writeRecord } from '../../../scripts/build/record.ts';
import type { Site } from '../../../scripts/build/site.ts';
import { summaryOf } from '../../../scripts/build/site-summary.ts';
import { scratch } from './scratch.ts';

const content = {
  reports: 1,
  sentences: 2,
  indicators: 3,
  figures: 4,
  messages: { error: 0, warning: 0 },
};
const summary = summaryOf([], content);

/** A project with a site that its last build left, and what is known of it. */
function built(): Site {
  const root = scratch({
    'src/pages/index.astro': '<p>',
    'content/sources/a.txt': '一',
    'public/favicon.svg': '<svg/>',
    'astro.config.mjs': 'export default {}',
    'dist/index.html': '<p>',
    'dist/a/index.html': '<b>',
  });
  const site = { root, base: '/', host: undefined, out: path.join(root, 'dist') };
  writeRecord(root, site.out, {
    fingerprint: fingerprint(site),
    files: manifestOf(site.out),
    summary,
  });
  return site;
}

test('a site whose project has not changed stands built, whatever the dates of its files', () => {
  const site = built();
  utimesSync(path.join(site.root, 'content/sources/a.txt'), new Date(), new Date());
  expect(alreadyBuilt(site)).toEqual(summary);
});

const write =
  (name: string, text = 'other') =>
  ({ root }: Site) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };

test.each<[string, (site: Site) => void]>([
  ['a page has changed', write('src/pages/index.astro')],
  ['a source has changed', write('content/sources/a.txt')],
  ['a file came', write('content/catalogue/new.yaml')],
  ['a file went', ({ root }) => rmSync(path.join(root, 'public/favicon.svg'))],
  [
    'a file has another name',
    ({ root }) =>
      renameSync(path.join(root, 'public/favicon.svg'), path.join(root, 'public/b.svg')),
  ],
  ['a setting has changed', write('astro.config.mjs')],
  ['settings of the environment came', write('.env')],
  ['a built page was edited, and is as long as before', write('dist/index.html', '<q>')],
  ['a built page is lost', ({ out }) => rmSync(path.join(out, 'a/index.html'))],
  ['something lies in the site that the build did not make', write('dist/b.html')],
  ['the site is gone', ({ out }) => rmSync(out, { recursive: true })],
  [
    'what is known of it is broken',
    ({ root }) => rmSync(path.join(root, '.cache'), { recursive: true }),
  ],
])('it is built when %s', (_, change) => {
  const site = built();
  change(site);
  expect(alreadyBuilt(site)).toBeNull();
});

test.each([
  ['base', { base: '/reports/' }],
  ['host', { host: 'https://host.example' }],
])('it is built for another %s', (_, asked) => {
  expect(alreadyBuilt({ ...built(), ...asked })).toBeNull();
});
