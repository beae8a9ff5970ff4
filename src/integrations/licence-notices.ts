import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Served as it comes beside the search index, and so in no bundle. */
const beside = ['pagefind'];

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** The package that a module of a bundle comes from: "chart.js", "@kurkle/color"; null for our own. */
export const packageOf = (module: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null;

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
function noticeOf(name: string): string {
  const folder = path.join(packages, name);
  const { version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license?: string };
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0)
    throw new Error(
      `licences: expected a licence file in the package ${name}, found none; its code must not be published without one. Leave it out of the bundle, or name its licence here.`,
    );
  return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}`;
}

/** Writes licences.txt into the built site: the notices of all packages whose code its scripts hold. */
export function licenceNotices(): AstroIntegration {
  const found = new Set(beside);
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
                      const name = packageOf(module);
                      if (name !== null && renderedLength > 0) found.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const notices = [...found].sort().map(noticeOf);
        const head = `The scripts of this site hold code of these packages.\n\n`;
        await writeFile(
          new URL('licences.txt', dir),
          `${head}${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
        );
      },
    },
  };
}
