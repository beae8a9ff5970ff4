import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Kinds of files of a built site by their paths; a file is of the first kind that fits. */
const KINDS = [
  ['index', /^search-index\//],
  ['every report', /^indicators\/.*\.html$/],
  ['indicators', /^[^/]+\/indicators\/[^/]+\/.*\.html$/],
  ['whole text', /^[^/]+\/full\/.*\.html$/],
  ['other pages', /\.html$/],
  ['downloads', /^[^/]+\/data\//],
  ['code', /./],
] as const;

export type Kind = (typeof KINDS)[number][0];

export const kinds: readonly Kind[] = KINDS.map(([kind]) => kind);

/** The kind of a file by its path below the site's folder, with slashes. */
export const kindOf = (file: string): Kind =>
  KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'code';

/** The bytes of a built site by kind, and how many pages it has. */
export function bytesByKind(dist: string): { pages: number; bytes: Record<Kind, number> } {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  let pages = 0;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(path.join(dist, name));
    if (!stat.isFile()) continue;
    const file = name.split(path.sep).join('/');
    bytes[kindOf(file)] += stat.size;
    if (file.endsWith('.html')) pages += 1;
  }
  return { pages, bytes };
}
