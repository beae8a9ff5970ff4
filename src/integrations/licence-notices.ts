import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Served as it comes beside the search index, and so in no bundle. */
const beside = ['pagefind'];

/** The folder of the package that a module comes from: …/node_modules/@kurkle/color; null for our own. */
const packageOf = (module: string): string | null =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/'))?.[0] ?? null;

/** The folder of a package by its name. */
const folderOf = (name: string): string =>
  packageOf(fileURLToPath(import.meta.resolve(name))) ?? name;

/** The files of a package that hold its licence; a folder of that name holds several. */
const licenceFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)/i.test(name))
    .map((name) => path.join(folder, name))
    .flatMap((file) =>
      statSync(file).isDirectory()
        ? readdirSync(file).map((name) => path.join(file, name))
        : [file],
    );

/** The notice that the licence of a package asks for, where the built site holds its code. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0)
    throw new Error(
      `licences: expected a licence file in the package ${name}, found none; its code must not be published without one. Leave it out of the bundle, or name its licence here.`,
    );
  return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}`;
}

/** Writes licences.txt into the built site: the notices of all packages whose code its scripts hold. */
export function licenceNotices(): AstroIntegration {
  const found = new Set(beside.map(folderOf));
  return {
    name: 'licence-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licence-notices',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_options, bundle) => {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
                      const folder = packageOf(module);
                      if (folder !== null && renderedLength > 0) found.add(folder);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const notices = [...found].map(noticeOf).sort();
        const head = `The scripts of this site hold code of these packages.\n\n`;
        await writeFile(
          new URL('licences.txt', dir),
          `${head}${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
        );
      },
    },
  };
}
