/** What the engine reads before the first answer, whatever is asked; each would be asked for only when the one before has come. */
const files = ['names.json', 'pagefind-entry.json?ts=0', 'wasm.unknown.pagefind'];

/**
 * Asks for the engine and what it reads at the same time as for the code of search. Pagefind's own file names are held by a test
 * (search-waiting.spec.ts): each is asked for once.
 * @param folder address of the index; from the page, since routes.ts is in the code of search and not in that of every page
 */
export function askAhead(folder: string): void {
  const hint = (rel: string, file: string) => {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = folder + file;
    if (rel === 'preload') {
      link.as = 'fetch';
      link.crossOrigin = 'anonymous';
    }
    document.head.append(link);
  };
  hint('modulepreload', 'pagefind.js');
  for (const file of files) hint('preload', file);
}
