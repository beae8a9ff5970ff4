import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pagefindSource } from '../../src/browser/search/pagefind-source.ts';
import { pagefindFiles } from '../../src/integrations/search/pagefind-files.ts';
import type { Source } from '../../src/site/search/answer.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';

/** What was fetched since the index was opened. */
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
    traffic.bytes += content.length;
    traffic.requests += 1;
    return new Response(content);
  };
}

/** Builds the real index of sections and opens it with the code that opens it in a browser, Pagefind's own engine included. */
export async function openIndex(
  sections: readonly SectionText[],
): Promise<{ source: Source; traffic: Traffic }> {
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
  return { source: await pagefindSource(`${pathToFileURL(folder).href}/`), traffic };
}
