import { contentName, readPacked, writePacked } from './packed-file.ts';
import type { Packed } from './cbor.ts';
import type { IndexFiles } from './index-by-path.ts';

type Values = readonly (readonly [value: string, sections: Packed])[];
type Filters = readonly (readonly [filter: string, file: string])[];
type Meta = readonly [version: Packed, pages: Packed, chunks: Packed, Filters, ...Packed[]];

const [META, FILTER] = [/^pagefind\.(.*)\.pf_meta$/, /^filter\/(.*)\.pf_filter$/];
const ENTRY = 'pagefind-entry.json';

const byFirst = <T extends readonly [string, unknown]>(pairs: readonly T[]): T[] =>
  [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

/** Moves a file to the name its new content gives it. Returns that name. */
function replaced(
  files: IndexFiles,
  path: string,
  value: Packed,
  pathOf: (name: string) => string,
): string {
  const content = writePacked(value);
  const name = contentName(content);
  files.delete(path);
  files.set(pathOf(name), content);
  return name;
}

/** The files whose path a pattern fits, each with the name in it. */
const named = (files: IndexFiles, pattern: RegExp): [path: string, name: string, Uint8Array][] =>
  [...files].flatMap(([path, content]) => {
    const name = pattern.exec(path)?.[1];
    return name === undefined || typeof content === 'string' ? [] : [[path, name, content]];
  });

/**
 * The files of an index with its filters, and the values of each, in the order of their characters: Pagefind writes them in
 * an order of chance, so that two builds of one site would differ in them, and in the names that are made from their content.
 */
export function inOneOrder(made: IndexFiles): IndexFiles {
  const files: IndexFiles = new Map(made);
  const moved = new Map<string, string>();
  for (const [path, name, content] of named(files, FILTER)) {
    const [filter, values] = readPacked(content) as readonly [string, Values];
    const pathOf = (as: string): string => `filter/${as}.pf_filter`;
    moved.set(name, replaced(files, path, [filter, byFirst(values)], pathOf));
  }
  for (const [path, name, content] of named(files, META)) {
    const [version, pages, chunks, filters, ...rest] = readPacked(content) as Meta;
    const sorted = byFirst(filters.map(([filter, file]) => [filter, moved.get(file) ?? file]));
    const meta = [version, pages, chunks, sorted, ...rest];
    moved.set(
      name,
      replaced(files, path, meta, (as) => `pagefind.${as}.pf_meta`),
    );
  }
  const entry = Buffer.from(files.get(ENTRY) ?? '').toString('utf8');
  files.set(
    ENTRY,
    entry.replace(/"hash":"([^"]+)"/g, (_, hash: string) => `"hash":"${moved.get(hash) ?? hash}"`),
  );
  return files;
}
