// For work on the site: content from the raw text, then Astro's development server, which shows changes at once.
import { dev } from 'astro';
import { steps } from './run/project-steps.ts';
import { siteBase } from './run/site-base.ts';
import { siteOrigin } from './run/site-origin.ts';
import { runSteps } from './run/steps.ts';
import { tellFailure } from './run/tell-failure.ts';

try {
  const { BASE, SITE } = process.env;
  const base = siteBase(BASE);
  siteOrigin(SITE);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (await runSteps([steps.content])) await dev({ base });
  else process.exitCode = 1;
} catch (problem) {
  tellFailure(problem);
}
