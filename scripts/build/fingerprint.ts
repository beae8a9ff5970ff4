import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, hashOf, hashOfFile } from './list-files.ts';
import type { Site } from './site.ts';

/** This project, which builds; the site may be made of another folder (`--root`). */
const home = fileURLToPath(new URL('../../', import.meta.url));

/** Of the site: folders and files of which pages, styles, scripts and the index are made. */
const madeOf = ['src', 'public', 'content'];
const settings = ['astro.config.mjs', 'package.json', 'tsconfig.json'];
const environmentFiles = ['.env', '.env.local', '.env.production', '.env.production.local'];

/** Of this project: what builds. npm's own list of what is installed stands for the packages. */
const builders = ['package-lock.json', 'node_modules/.package-lock.json'];

/** Settings of the process that code or tools may read, as it got them: tools set more as they run. */
const environment = Object.entries(process.env)
  .filter(([name]) => /^(NODE_ENV|NODE_OPTIONS|PUBLIC_.*|VITE_.*)$/.test(name))
  .map(([name, value]) => `${name}=${value}`)
  .sort();

const hashesIn = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => `${name} ${hashOfFile(path.join(folder, name))}`);

const hashesBelow = (folder: string, name: string): string[] =>
  hashesIn(
    folder,
    filesBelow(path.join(folder, name)).map((file) => `${name}/${file}`),
  );

/**
 * What a build is made of, as one hash: the same hash, the same site. Reads every file, since their dates say nothing.
 * A package changed by hand below node_modules is not seen: `--fresh` builds all the same.
 */
export function fingerprint({ root, base, host }: Site): string {
  return hashOf(
    [
      `node ${process.version} ${process.platform} ${process.arch}`,
      `base ${base} host ${host ?? ''}`,
      ...environment,
      ...hashesIn(home, builders),
      ...hashesBelow(home, 'scripts'),
      ...hashesIn(root, [...settings, ...environmentFiles]),
      ...madeOf.flatMap((name) => hashesBelow(root, name)),
    ].join('\n'),
  );
}
