import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { basePath, basePathFolder } from '../../scripts/run/base-path-build.ts';
import { answer } from '../../scripts/serve/answer.ts';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';

const origin = 'https://site.invalid';

/** Fragments that no element bears: a selection within a sentence is resolved by script, and falls back to its page. */
const withinSentence = /^(.+\.s\d+):\d+-\d+$/;

/** What is wrong with a link of a page, or null. */
function deadLink(link: string, from: BuiltPage, pages: Map<string, Set<string>>, site: Site) {
  const url = new URL(link, `${origin}${site.base}${from.address}`);
  if (url.origin !== origin) return null;
  if (!url.pathname.startsWith(site.base)) return 'leads out of the base path';
  const said = answer(site.folder, site.base, url.pathname);
  if (said.status === 301) return 'is redirected';
  if (said.status !== 200 || said.file === null) return 'has no page';
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(withinSentence, '$1');
  if (fragment === '' || fragment === 'top') return null;
  const target = said.file.replace(/(^|\/)index\.html$/, '$1');
  return pages.get(target)?.has(fragment) ? null : 'has no such fragment';
}

/** A built site to walk through. */
interface Site {
  base: string;
  folder: Parameters<typeof answer>[0];
}

function siteIn(folder: string, base: string): Site {
  const stat = (file: string) => statSync(path.join(folder, file), { throwIfNoEntry: false });
  return {
    base,
    folder: {
      isFile: (file) => stat(file)?.isFile() ?? false,
      isFolder: (file) => stat(file)?.isDirectory() ?? false,
    },
  };
}

for (const [name, folder, base] of [
  ['at the root', 'dist', '/'],
  ['below a base path', basePathFolder, basePath],
] as const) {
  test(`every link of every page leads somewhere, ${name}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const pages = await readBuiltPages(browser, folder);
    const ids = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
    const site = siteIn(folder, base);
    const dead = pages.flatMap((from) =>
      [...new Set(from.links)].flatMap((link) => {
        const problem = deadLink(link, from, ids, site);
        return problem ? [`/${from.address}: ${link} ${problem}`] : [];
      }),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });
}
