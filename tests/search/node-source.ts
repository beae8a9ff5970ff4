import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pagefindSource } from '../../src/browser/search/pagefind-source.ts';
import { pagefindFiles } from '../../src/integrations/search/pagefind-files.ts';
import type { Source } from '../../src/site/search/index-source.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';
import { isShelved } from '../../src/site/search/index-shelves.ts';

/** What was fetched since the index was opened, as it travels: what is not packed already is, by gzip. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** Lets fetch read files, as a browser reads a server, and counts. */
function serveFiles(traffic: Traffic): void {
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return elsewhere(input, init);
    const content = readFileSync(fileURLToPath(url.replace(/\?.*$/, '')));
    traffic.bytes += url.endsWith('.json') ? gzipSync(content).length : content.length;
    traffic.requests += 1;
    return new Response(content);
  };
}

/** An index on disk, opened as often as wanted. */
export interface BuiltIndex {
  /** starts afresh: nothing is fetched yet */
  open: () => Promise<Source>;
  traffic: Traffic;
}

/** Builds the real index of sections, to be opened by the code that opens it in a browser, Pagefind's own engine included. */
export async function buildIndex(sections: readonly SectionText[]): Promise<BuiltIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  for (const [name, content] of await pagefindFiles(sections)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const traffic = { bytes: 0, requests: 0 };
  serveFiles(traffic);
  const page = globalThis as unknown as { location: unknown; document: unknown };
  page.location ??= { href: pathToFileURL(folder).href, origin: 'file://' };
  page.document ??= {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'zh' }),
    documentElement: { lang: 'zh' },
  };
  let opened = 0;
  const open = () => {
    opened += 1;
    const load = (address: string) => import(`${address}?${opened}`) as Promise<unknown>;
    const shelved = Promise.resolve(isShelved(sections.length));
    return pagefindSource(`${pathToFileURL(folder).href}/`, 0, load, shelved);
  };
  return { open, traffic };
}
