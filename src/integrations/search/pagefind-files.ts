import { createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import { indexedWords } from '../../site/search/index-record.ts';
import type { SectionText } from '../../site/search/section-text.ts';
import { shelfOf } from '../../site/search/index-shelves.ts';
import { inOneOrder } from './in-one-order.ts';
import type { IndexFiles } from './index-by-path.ts';
import { unpacked } from './packed-file.ts';

/** What the browser asks for: engine, entry, metadata, index and filters. Pagefind's own interface and excerpts stay out. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*|filter\/.*)$/;

const engine = 'pagefind.js';

/** Pagefind's module with short names, a sixth smaller on the wire. */
async function smaller(content: Uint8Array): Promise<string> {
  const { code, errors } = await minify(engine, Buffer.from(content).toString('utf8'));
  return errors.length > 0 ? fail(errors.map(String), 'be minified') : loud(code);
}

/** How Pagefind meets a part of its index that it could not read: it writes to the console, and answers as if nothing stood there. */
const silence =
  /catch\((\w+)\)\{console\.error\(`Failed to load the (?:index chunk|meta index)[^`]*`\)\}/g;

/** Pagefind's module made to fail where it could not read: a reader must never be told that there is nothing when nobody looked. */
function loud(code: string): string {
  const places = code.match(silence)?.length ?? 0;
  if (places !== 2)
    fail([`${places} places`], 'pass over a part of its index it could not read in two places');
  return code.replace(silence, 'catch($1){throw $1}');
}

/** A fragment's id (its file name, as search results give it) and the address it was made for. */
function fragmentOf({ path, content }: IndexFile): { id: string; url: string } {
  const id = path.replace(/^fragment\//, '').replace(/\.pf_fragment$/, '');
  const json = unpacked(content).toString('utf8');
  return { id, url: (JSON.parse(json) as { url: string }).url };
}

function fail(errors: string[], what: string): never {
  throw new Error(`search index: expected Pagefind to ${what}, found: ${errors.join('; ')}`);
}

/**
 * Indexes sections (in the order results are to come) with Pagefind over encoded characters.
 * Each section's clean text goes beside the index under the id by which a result names it: `text/<id>.json`.
 */
export async function pagefindFiles(sections: readonly SectionText[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) return fail(errors, 'start');
  const byUrl = new Map<string, SectionText>();
  for (const [order, section] of sections.entries()) {
    const url = `/${section.report}/${section.id}/`;
    byUrl.set(url, section);
    const added = await index.addCustomRecord({
      url,
      content: indexedWords(section),
      language: 'zh',
      filters: { report: [section.report], shelf: [shelfOf(order)] },
      sort: { order: String(order).padStart(7, '0') },
    });
    if (added.errors.length > 0) fail(added.errors, `take ${url}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) fail(made.errors, 'write its files');
  const files: IndexFiles = new Map();
  for (const file of made.files) {
    if (file.path === engine) files.set(engine, await smaller(file.content));
    else if (needed.test(file.path)) files.set(file.path, file.content);
    if (!file.path.startsWith('fragment/')) continue;
    const { id, url } = fragmentOf(file);
    const section = byUrl.get(url);
    if (section) files.set(`text/${id}.json`, JSON.stringify(section));
  }
  return inOneOrder(files);
}
