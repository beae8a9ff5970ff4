import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { indexFiles, reportsIn } from './search/index-files.ts';
import { offlineList } from './search/offline-list.ts';
import type { IndexFiles } from './search/index-by-path.ts';

const content = new URL('../../content/', import.meta.url);
/** The folder of the site that holds the index. */
const folder = 'search-index';

async function build(): Promise<IndexFiles> {
  const files = await indexFiles(content);
  await close();
  return files;
}

async function write(files: IndexFiles, to: string): Promise<number> {
  let bytes = 0;
  for (const [name, value] of files) {
    const file = path.join(to, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, value);
    bytes += value.length;
  }
  return bytes;
}

const typeOf = (name: string): string =>
  name.endsWith('.js')
    ? 'text/javascript'
    : name.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';

/** Makes the search index from content/: written beside the pages after a build with
 * the list of what works offline, served from memory in development. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<IndexFiles> | undefined;
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?');
          const [, name] = address.split(`/${folder}/`);
          if (name === undefined) return next();
          files ??= build();
          files.then((made) => {
            const value = made.get(decodeURIComponent(name));
            if (value === undefined) return next();
            response.setHeader('Content-Type', typeOf(name));
            response.end(value);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await build();
        const site = fileURLToPath(dir);
        const bytes = await write(files, path.join(site, folder));
        await writeFile(path.join(site, folder, 'offline.js'), offlineList(site, reportsIn(files)));
        logger.info(`${files.size} files, ${Math.round(bytes / 1024)} kB under ${base}${folder}/`);
      },
    },
  };
}
