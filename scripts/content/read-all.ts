import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ReadReport } from '../../src/report/index.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSource } from './read-source.ts';

/** A report of content/sources as read today. */
export interface ReadSource {
  name: string;
  /** its path under the root, as messages name it */
  file: string;
  /** where its made files stand on disk */
  folder: string;
  raw: string;
  result: ReadReport;
}

/** Reads every content/sources/<name>.txt under `root`, in order of their names. */
export function readAll(root: string): ReadSource[] {
  const catalogue = readCatalogue(root);
  return sourceNames(path.join(root, 'content/sources')).map((name) => {
    const file = `content/sources/${name}.txt`;
    const { bytes, result } = readSource(path.join(root, file), file, name, catalogue);
    const folder = path.join(root, 'content/reports', name);
    return { name, file, folder, raw: bytes.toString('utf8'), result };
  });
}

function sourceNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}
