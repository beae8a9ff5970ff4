// Everything that must hold, from the cheapest check to the built site in a browser.
import { buildStep, steps } from './run/project-steps.ts';
import { runSteps } from './run/steps.ts';

const passed = await runSteps([
  steps.contentCheck,
  steps.types,
  steps.lint,
  steps.layout,
  steps.unit,
  buildStep('/', 'dist'),
  steps.browser,
]);
process.exitCode = passed ? 0 : 1;
