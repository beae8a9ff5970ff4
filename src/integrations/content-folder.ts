import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../site/report/read-content.ts';

/** The files of a content folder on disk, for what runs outside the modules of the site. */
export const contentFolder = (folder: URL): ContentFiles => ({
  paths: readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  ),
  read: (file) => readFileSync(new URL(file, folder), 'utf8'),
});
