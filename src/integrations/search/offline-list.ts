import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Larger files of scripts are charts: without a network their still pictures serve. */
const largest = 60_000;

/** So many reports, the newest, are fetched beforehand: about a megabyte. Of others, what a visit has seen is kept. */
export const REPORTS_KEPT = 10;

/** Cards are kept as they are seen: they are many, and results stand without them. */
const wanted =
  /^(search-index\/(?!card\/|offline|text\/|figures\/)|_astro\/|search\/|display\.js|favicon\.svg)/;

/** What is one report's: its whole text on a page, and its figures for search. */
const ofReport = /^(?:([^/]+)\/full\/index\.html|search-index\/figures\/([^/]+)\.json)$/;

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The report that a file belongs to; null where it belongs to all. */
function reportOf(name: string, bytes: Uint8Array): string | null {
  const [, whole, figures] = ofReport.exec(name) ?? [];
  if (!name.startsWith('search-index/text/')) return whole ?? figures ?? null;
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as { report: string }).report;
}

/**
 * The script that tells public/sw.js what this build is and what to fetch for use without a network: search with its styles and
 * scripts, and of the newest reports their texts and each on one page, where every hit can be read. Reads the built site.
 * @param folder of the built site
 * @param reports ids of all reports, newest first
 * @returns JavaScript that sets `offline` to a version, which changes whenever any file does, and addresses below the base
 */
export function offlineList(folder: string, reports: readonly string[]): string {
  const newest = new Set(reports.slice(0, REPORTS_KEPT));
  const hash = createHash('sha256');
  const files: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.\w+$/.test(name) && name !== 'search-index/offline.js');
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(name).update(bytes);
    const script = name.startsWith('_astro/') && bytes.length > largest;
    const report = reportOf(name, bytes);
    if (report === null ? wanted.test(name) && !script : newest.has(report))
      files.push(addressOf(name));
  }
  const version = hash.digest('base64url').slice(0, 12);
  return `self.offline = ${JSON.stringify({ version, files })};\n`;
}
