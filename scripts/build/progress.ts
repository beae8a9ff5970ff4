import type { AstroIntegration } from 'astro';

const say = (words: string): void => {
  console.log(`  ${words} …`);
};

/** Says in a line each what the build is at: Astro's own log names every page, and is therefore silenced. */
export const buildProgress = (): AstroIntegration => ({
  name: 'build-progress',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      say('bundling code and styles');
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        getStaticPaths: async () => {
          const paths = await prerenderer.getStaticPaths();
          say(`writing ${paths.length} pages and data files`);
          return paths;
        },
      }));
    },
    'astro:build:generated': () => {
      say('making the search index');
    },
  },
});
