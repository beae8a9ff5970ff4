// Everything that must hold, from the cheapest check to the built site in a browser; with --all the long proofs too.
import { buildStep, steps } from './run/project-steps.ts';
import { runSteps } from './run/steps.ts';

const all = process.argv.includes('--all');
if (all) process.env['LONG'] = '1';
const passed = await runSteps([
  steps.contentCheck,
  steps.types,
  steps.lint,
  steps.layout,
  steps.unit,
  buildStep('/', 'dist'),
  steps.browser,
  ...(all ? [steps.fuzz] : []),
]);
process.exitCode = passed ? 0 : 1;
