import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder by path inside it, with "/" on every system, in one order; none when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** What a file holds, as 22 characters that change with it. */
export const hashOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

/** The hash of a file on disk; null when it is not there. */
export const hashOfFile = (file: string): string | null =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? hashOf(readFileSync(file)) : null;
