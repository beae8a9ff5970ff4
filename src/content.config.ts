import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontmatterSchema } from './model/frontmatter.ts';

/**
 * The sections of every report, `<report>/<section>`. Rendering is deferred to the page that asks for it: only then does a
 * count that does not come out stop the build (the eager loader logs an error and goes on), and nothing stale is cached.
 */
const sections = defineCollection({
  loader: glob({
    base: './content/reports',
    pattern: '*/sections/*.md',
    generateId: ({ entry }) => entry.replace('/sections/', '/').replace(/\.md$/, ''),
    deferRender: true,
  }),
  schema: frontmatterSchema,
});

export const collections = { sections };
