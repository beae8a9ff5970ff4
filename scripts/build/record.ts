import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, hashOf, hashOfFile } from './list-files.ts';
import type { Summary } from './site-summary.ts';

/** What is kept of a build: of what it was made, every file of it with its hash, and its numbers. */
export interface BuildRecord {
  fingerprint: string;
  files: Record<string, string>;
  summary: Summary;
}

/** Where a project keeps what it knows of the site last built into a folder. */
const recordFile = (root: string, out: string): string =>
  path.join(root, '.cache/builds', `${hashOf(out)}.json`);

/** What is known of the site in a folder; null when nothing is. */
export function readRecord(root: string, out: string): BuildRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(root, out), 'utf8')) as BuildRecord;
  } catch {
    return null;
  }
}

/** Keeps it for the next build; a killed process leaves the old one whole. */
export function writeRecord(root: string, out: string, record: BuildRecord): void {
  const file = recordFile(root, out);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

/** Every file of a folder with its hash. */
export const manifestOf = (folder: string): BuildRecord['files'] =>
  Object.fromEntries(
    filesBelow(folder).map((name) => [name, hashOfFile(path.join(folder, name)) ?? '']),
  );

/** Whether a folder holds exactly these files, byte for byte. */
export function holdsExactly(folder: string, files: BuildRecord['files']): boolean {
  const there = filesBelow(folder);
  return (
    there.length > 0 &&
    there.length === Object.keys(files).length &&
    there.every((name) => files[name] === hashOfFile(path.join(folder, name)))
  );
}
