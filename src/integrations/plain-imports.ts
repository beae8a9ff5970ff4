import type { AstroIntegration } from 'astro';

/** Vite's name for the code it puts round every dynamic import. */
const helper = '\0vite/preload-helper.js';

/** The list of files Vite would preload, at the top of a script; hashes, which hardly compress. */
const list = /^const __vite__mapDeps=.*\n/;

/** A dynamic import as Vite leaves it: `x(()=>import(`./a.js`).then(e=>e.t),__vite__mapDeps([0,1]))`. */
const wrapped =
  /\b[\w$]+\(\(\)=>(import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?),(?:\[\]|void 0|__vite__mapDeps\(\[[\d,]*\]\))\)/g;

/** A script with its dynamic imports as they were written. */
function unwrapped(file: string, code: string): string {
  const plain = code.replace(wrapped, '$1');
  if (plain.replace(list, '').includes('__vite__'))
    throw new Error(
      `plain-imports: expected Vite to wrap imports as before, found another form in ${file}. Mend \`wrapped\`.`,
    );
  return plain.replace(list, '');
}

/**
 * Leaves dynamic imports to the browser. Vite wraps each in code that preloads what a part needs beforehand, 1.3 kB on every
 * page; our parts are one file deep and bring no styles, so there is nothing to preload.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                apply: 'build',
                load: (id: string) =>
                  id === helper ? 'export const __vitePreload = (load) => load();' : null,
                generateBundle: {
                  order: 'post',
                  handler(_, bundle) {
                    for (const chunk of Object.values(bundle))
                      if (chunk.type === 'chunk' && chunk.fileName.startsWith('_astro/'))
                        chunk.code = unwrapped(chunk.fileName, chunk.code);
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
