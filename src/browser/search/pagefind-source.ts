import type { Source } from '../../site/search/answer.ts';
import { indexQuery } from '../../site/search/record.ts';
import type { SectionText } from '../../site/search/section-text.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options: { sort: Record<string, 'asc'>; filters?: Record<string, string> },
  ) => Promise<{ results: { id: string }[] }>;
}

/** Fetches JSON of the search index; an error names the file. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`search: expected ${url}, found status ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Starts Pagefind from a folder of the site (its address, ending in a slash) and reads sections beside it.
 * Without a worker: one file less, and queries take well under a frame.
 */
export async function pagefindSource(folder: string): Promise<Source> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  const texts = new Map<string, Promise<SectionText>>();
  return {
    candidates: async (core, report) => {
      const found = await pagefind.search(core === '' ? null : indexQuery(core), {
        sort: { order: 'asc' },
        ...(report === null ? {} : { filters: { report } }),
      });
      return found.results.map(({ id }) => id);
    },
    text: (id) => {
      const known = texts.get(id) ?? fetchJson<SectionText>(`${folder}text/${id}.json`);
      texts.set(id, known);
      known.catch(() => texts.delete(id));
      return known;
    },
  };
}
