import type { Candidates, Source } from '../../site/search/index-source.ts';
import { indexQuery } from '../../site/search/index-record.ts';
import type { SectionText } from '../../site/search/section-text.ts';
import { earlier, recent } from '../../site/search/index-shelves.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options: (options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options: { sort: Record<string, 'asc'>; filters: Record<string, string> },
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
 * @param attempt how often the engine was started before: a module that failed to load, or that holds what it failed to read, is
 *   asked for anew by another address
 * @param load imports a module by its address
 * @param shelved whether the index tells recent sections from earlier ones (`index-shelves.ts`)
 */
export async function pagefindSource(
  folder: string,
  attempt: number,
  load: (address: string) => Promise<unknown>,
  shelved: Promise<boolean>,
): Promise<Source> {
  const again = attempt === 0 ? '' : `?attempt=${attempt}`;
  const pagefind = (await load(`${folder}pagefind.js${again}`)) as Pagefind;
  // by the tag the entry is asked for; ask-ahead.ts asked for that of the first attempt
  await pagefind.options({ basePath: folder, noWorker: true, metaCacheTag: String(attempt) });
  await pagefind.init();
  const parted = await shelved;
  const texts = new Map<string, Promise<SectionText>>();

  async function find(core: string, filters: Record<string, string>): Promise<string[]> {
    const term = core === '' ? null : indexQuery(core);
    const { results } = await pagefind.search(term, { sort: { order: 'asc' }, filters });
    return results.map(({ id }) => id);
  }

  return {
    candidates: async (core, report, wanted): Promise<Candidates> => {
      if (report !== null) return { ids: await find(core, { report }), open: false };
      if (!parted) return { ids: await find(core, {}), open: false };
      const first = await find(core, { shelf: recent });
      if (first.length >= wanted) return { ids: first, open: true };
      return { ids: [...first, ...(await find(core, { shelf: earlier }))], open: false };
    },
    text: (id) => {
      const known = texts.get(id) ?? fetchJson<SectionText>(`${folder}text/${id}.json`);
      texts.set(id, known);
      known.catch(() => texts.delete(id));
      return known;
    },
  };
}
