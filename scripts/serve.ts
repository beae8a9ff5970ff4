// Serves a built site: node scripts/with-node.mjs scripts/serve.ts [FOLDER]; PORT and BASE as for npm start.
import { siteBase } from './run/site-base.ts';
import { serveSite } from './serve/serve-site.ts';

const [folder = 'dist'] = process.argv.slice(2);
await serveSite(folder, siteBase(process.env['BASE']), process.env['PORT']);
