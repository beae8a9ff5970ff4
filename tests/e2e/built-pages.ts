import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';

/** What a test wants to know of a page without showing it. */
export interface BuiltPage {
  /** its address below the base, "panjin-2021/1-1/" */
  address: string;
  redirects: boolean;
  language: string;
  title: string;
  description: string;
  canonical: string;
  headings: string[];
  /** all words of its body */
  text: string;
  /** what is said of a page and its parts beside their text: labels, titles, placeholders, descriptions */
  labels: string[];
  /** claims that the report says nothing of an indicator: "gdp result growth" */
  silences: string[];
  /** words that claim a silence outside such a mark, and outside headings and leads, which count */
  bareSilences: string[];
  landmarks: Record<'header' | 'nav' | 'main' | 'footer', number>;
  ids: string[];
  /** every address the page names: links, style sheets, scripts, pictures */
  links: string[];
  /** scripts, styles and handlers written into the page, which its policy forbids */
  inline: string[];
  policy: string;
}

/** Reads a page with the browser's own parser. Runs inside the browser, so it can use nothing from outside itself. */
function inspect({ address, html }: { address: string; html: string }): BuiltPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? '';
  const outline = (element: Element) => element.outerHTML.slice(0, 120);
  const isData = (script: Element) => /json/.test(script.getAttribute('type') ?? '');
  return {
    address,
    redirects: page.querySelector('meta[http-equiv="refresh"]') !== null,
    language: page.documentElement.lang,
    title: page.title,
    description: attribute('meta[name="description"]', 'content'),
    canonical: attribute('link[rel="canonical"]', 'href'),
    headings: all('h1').map((heading) => heading.textContent.trim()),
    text: page.body.textContent,
    labels: ['aria-label', 'title', 'placeholder', 'alt', 'content', 'data-h'].flatMap((name) =>
      all(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
    ),
    silences: all('[data-silent]').flatMap((element) => {
      const claims = element.getAttribute('data-silent') ?? '';
      if (claims.includes(' ')) return claims.split(', ');
      // of a table only the half is named, each of its rows is an indicator; of a list of names they stand after its label
      const rows = [...element.querySelectorAll('tr[id^="i-"]')];
      const label = element.querySelector('b')?.textContent ?? '';
      const names = element.textContent.trim().slice(label.length).trim();
      return rows.length > 0
        ? rows.map(({ id }) => `${id.slice(2)} ${claims}`)
        : [`(${names}) ${claims}`];
    }),
    bareSilences: all('main *')
      .filter((element) => element.closest('[data-silent], h1, h2, .lede') === null)
      .flatMap((element) =>
        [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent ?? ''),
      )
      .filter((text) => /未列|未提及|未给出|没有给出|没有说到/.test(text)),
    landmarks: {
      header: all('body > header').length,
      nav: all('nav').length,
      main: all('main').length,
      footer: all('body > footer').length,
    },
    ids: all('[id]').map((element) => element.id),
    links: ['href', 'src'].flatMap((name) =>
      all(`[${name}]:not([rel="canonical"])`).map((element) => element.getAttribute(name) ?? ''),
    ),
    inline: [
      ...all('style, [style]').map(outline),
      ...all('script:not([src])')
        .filter((script) => !isData(script))
        .map(outline),
      ...all('*').flatMap((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')) ? [outline(element)] : [],
      ),
    ],
    policy: attribute('meta[http-equiv="content-security-policy" i]', 'content'),
  };
}

/**
 * Addresses of all HTML pages in a built site's folder; that of index.html is its folder's.
 * @throws where there are so few that the site was not built: a walk through none of them would find nothing wrong
 */
export function builtAddresses(folder: string): string[] {
  const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  if (addresses.length < 100)
    throw new Error(
      `expected a built site in ${folder}, found ${addresses.length} pages; npm run build makes it`,
    );
  return addresses;
}

async function read(browser: Browser, folder: string): Promise<BuiltPage[]> {
  const page = await browser.newPage();
  const pages: BuiltPage[] = [];
  for (const address of builtAddresses(folder)) {
    const file = address.endsWith('.html') ? address : `${address}index.html`;
    const html = readFileSync(path.join(folder, file), 'utf8');
    pages.push(await page.evaluate(inspect, { address, html }));
  }
  await page.close();
  return pages;
}

/** What was read in this process: the files of tests that it runs share it, since reading takes some seconds. */
const known = new Map<string, Promise<BuiltPage[]>>();

/** Every page of a built site. */
export function readBuiltPages(browser: Browser, folder: string): Promise<BuiltPage[]> {
  const pages = known.get(folder) ?? read(browser, folder);
  known.set(folder, pages);
  return pages;
}

/** The pages of the built site that are read, without those that only lead on. */
export async function readShownPages(browser: Browser): Promise<BuiltPage[]> {
  return (await readBuiltPages(browser, 'dist')).filter(({ redirects }) => !redirects);
}
