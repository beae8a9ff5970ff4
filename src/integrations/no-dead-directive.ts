import type { AstroIntegration } from 'astro';

/** Astro 7.3.4 makes such a module for each section rendered by a page; see astro/dist/content/vite-plugin-content-assets.js. */
const contentModule = /[?&]astroPropagatedAssets(?:&|=|$)/;

/** What Astro writes at its head. Nothing reads it any more: styles are found by the module's name. */
const directive = /^\s*"use astro:head-inject";/;

/**
 * Takes a directive that nobody reads out of the modules Astro makes for Markdown. The bundler warns of each (twelve lines a
 * section) that it cannot keep it: https://github.com/withastro/astro/issues/18087. To be removed when that is mended;
 * the check itself stays on, so that a directive of ours would still be told.
 */
export function noDeadDirective(): AstroIntegration {
  return {
    name: 'no-dead-directive',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'no-dead-directive',
                enforce: 'post',
                transform: {
                  filter: { id: contentModule },
                  handler: (code: string) =>
                    directive.test(code) ? { code: code.replace(directive, ''), map: null } : null,
                },
              },
            ],
          },
        });
      },
    },
  };
}
