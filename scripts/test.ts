// Everything that must hold, from the cheapest check to the built site in a browser; with --all the long proofs too.
import { buildStep, steps } from './run/project-steps.ts';
import { secondSite } from './run/second-site-steps.ts';
import { runSteps } from './run/steps.ts';

const all = process.argv.includes('--all');
if (all) process.env['LONG'] = '1';

// The build asks first whether content/reports is what the parser makes. Two lanes of about the same work for two cores: types
// and builds write the same folder, so that they stand in one lane. The browser has the machine to itself, since some of its tests measure time.
const passed = await runSteps([
  [
    [steps.lint, steps.layout, steps.unit],
    [steps.types, buildStep('/', 'dist'), ...secondSite],
  ],
  steps.browser,
  ...(all ? [steps.fuzz] : []),
]);
process.exitCode = passed ? 0 : 1;
