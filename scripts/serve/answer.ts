/** What the server says to a request, before any byte is read. */
export type Answer =
  | { status: 200 | 404; file: string }
  | { status: 301; location: string }
  | { status: 400 | 404; file: null };

/** What the served folder holds, asked by path inside it ("" is the folder itself). */
export interface Folder {
  isFile: (path: string) => boolean;
  isFolder: (path: string) => boolean;
}

/** An address as a browser sends it: without the host that a proxy is sent, and with one slash at its head, since two name a host. */
const asPath = (url: string): string =>
  url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^[/\\]*/, '/');

/** The decoded path of an address below the base, or null when it is malformed or leads out of the folder. */
function pathBelow(base: string, pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname).slice(base.length);
    const unsafe = path.includes('\0') || path.split(/[/\\]/).some((part) => part === '..');
    return unsafe ? null : path;
  } catch {
    return null;
  }
}

/**
 * Decides what a static host answers: the file, a folder's index.html, a redirect to the trailing slash, or 404.html.
 * @param folder what there is to serve
 * @param base where the site hangs, with a slash at both ends: "/" or "/reports/"
 * @param url the request's address, path and query
 * @returns the answer; `file` is a path inside the folder, null when not even 404.html is there
 */
export function answer(folder: Folder, base: string, url: string): Answer {
  const [pathname = '/', query] = asPath(url).split(/\?(.*)/s, 2) as [string, string?];
  const search = query === undefined ? '' : `?${query}`;
  if (pathname + '/' === base) return { status: 301, location: base + search };
  const missing: Answer = folder.isFile('404.html')
    ? { status: 404, file: '404.html' }
    : { status: 404, file: null };
  if (!pathname.startsWith(base)) return missing;
  const path = pathBelow(base, pathname);
  if (path === null) return { status: 400, file: null };
  if (path !== '' && !path.endsWith('/')) {
    if (folder.isFile(path)) return { status: 200, file: path };
    if (folder.isFolder(path)) return { status: 301, location: `${pathname}/${search}` };
    return missing;
  }
  const index = `${path}index.html`;
  return folder.isFile(index) ? { status: 200, file: index } : missing;
}
