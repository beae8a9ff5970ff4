import type { AstroIntegration } from 'astro';

/** Vite's name for the code it puts round every dynamic import. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves dynamic imports to the browser. Vite wraps each in code that preloads what a part needs beforehand, 1 kB on every
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
              },
            ],
          },
        });
      },
    },
  };
}
