// From the raw text to the running site: parses, builds, indexes, serves the production build, prints its address.
import { buildStep, steps } from './run/project-steps.ts';
import { siteBase } from './run/site-base.ts';
import { runSteps } from './run/steps.ts';
import { serveSite } from './serve/serve-site.ts';

const base = siteBase(process.env['BASE']);
const built = await runSteps([steps.content, buildStep(base, 'dist')]);
if (built) await serveSite('dist', base, process.env['PORT']);
else process.exitCode = 1;
