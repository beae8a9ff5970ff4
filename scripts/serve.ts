// Serves a built site: node scripts/with-node.mjs scripts/serve.ts [FOLDER]; PORT, HOST and BASE as for npm start.
import { siteBase } from './run/site-base.ts';
import { tellFailure } from './run/tell-failure.ts';
import { serveSite } from './serve/serve-site.ts';

const [folder = 'dist'] = process.argv.slice(2);
const { BASE, PORT, HOST } = process.env;
try {
  await serveSite(folder, siteBase(BASE), { port: PORT, host: HOST });
} catch (problem) {
  tellFailure(problem);
}
