// For work on the site: content from the raw text, then Astro's development server, which shows changes at once.
import { dev } from 'astro';
import { steps } from './run/project-steps.ts';
import { siteBase } from './run/site-base.ts';
import { runSteps } from './run/steps.ts';

if (await runSteps([steps.content])) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ base: siteBase(process.env['BASE']) });
} else {
  process.exitCode = 1;
}
