// Builds the site into dist/, with its search index: BASE=/reports/ npm run build for a site below a path.
import { buildStep, steps } from './run/project-steps.ts';
import { siteBase } from './run/site-base.ts';
import { runSteps } from './run/steps.ts';

const built = await runSteps([
  steps.contentCheck,
  buildStep(siteBase(process.env['BASE']), process.env['OUT_DIR'] ?? 'dist'),
]);
process.exitCode = built ? 0 : 1;
