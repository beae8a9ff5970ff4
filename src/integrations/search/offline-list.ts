import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Larger files of scripts are charts: without a network their still pictures serve. */
const largest = 60_000;

/** Cards are kept as they are seen: they are many, and results stand without them. */
const wanted = /^(search-index\/(?!card\/|offline)|_astro\/|search\/|display\.js|favicon\.svg)/;

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * The script that tells public/sw.js what this build is and what to fetch for use without a network: search with all its
 * texts, styles and scripts, and each report on one page, where every hit can be read. Reads the built site from disk.
 * @param folder of the built site
 * @returns JavaScript that sets `offline` to a version, which changes whenever any file does, and addresses below the base
 */
export function offlineList(folder: string): string {
  const hash = createHash('sha256');
  const files: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.\w+$/.test(name) && name !== 'search-index/offline.js');
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(name).update(bytes);
    const script = name.startsWith('_astro/') && bytes.length > largest;
    if ((wanted.test(name) && !script) || /^[^/]+\/full\/index\.html$/.test(name)) {
      files.push(addressOf(name));
    }
  }
  const version = hash.digest('base64url').slice(0, 12);
  return `self.offline = ${JSON.stringify({ version, files })};\n`;
}
