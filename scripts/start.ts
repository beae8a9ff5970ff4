// From the raw text to the running site: parses, builds, indexes, serves the production build, prints its address.
import { askedSite } from './build/asked-site.ts';
import { runBuild } from './build/run-build.ts';
import { tellFailure } from './run/tell-failure.ts';
import { mustListen } from './serve/listen.ts';
import { serveSite } from './serve/serve-site.ts';

const { PORT, HOST, ...environment } = process.env;
const place = { port: PORT, host: HOST };
try {
  const site = askedSite(environment);
  await mustListen(place);
  const built = await runBuild(site, { content: 'make', fresh: false });
  if (built) await serveSite(site.out, site.base, place);
  else process.exitCode = 1;
} catch (problem) {
  tellFailure(problem);
}
