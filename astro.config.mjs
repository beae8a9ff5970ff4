// How pages are built: the address from the environment (the base path comes with the command), nothing
// inline (src/site/frame/content-policy.ts forbids it), and code that phones of 2022 understand.
import { defineConfig } from 'astro/config';
import { licenceNotices } from './src/integrations/licence-notices.ts';
import { hostHeaders } from './src/integrations/headers-file.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  trailingSlash: 'always',
  integrations: [plainImports(), searchIndex(), hostHeaders(), licenceNotices()],
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // what Chrome 100 and Safari 15 run; naming them lowers static fields, and Chart.js can then not be shaken (63 kB for 47)
      target: 'es2022',
      cssTarget: ['chrome100', 'safari15'],
      // search is one file with all it needs, whatever else needs parts of it: each file more is a request more
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'search', test: /browser.search.dialog\.ts$/ }] },
        },
      },
    },
  },
});
