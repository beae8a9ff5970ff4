import path from 'node:path';
import { commandScript } from '../with-node.mjs';
import { siteBase } from './site-base.ts';
import type { Step } from './steps.ts';

const own = (name: string, script: string, args: string[], alone: string): Step => ({
  name,
  script: `scripts/${script}`,
  args,
  alone,
});

const installed = (name: string, command: string, args: string[], alone: string): Step => ({
  name,
  script: commandScript(command),
  args,
  alone,
});

/** Builds the site below a base path into a folder; `root` is where the project stands. */
export const buildStep = (base: string, folder: string, root = '.'): Step =>
  installed(
    base === '/' ? 'build' : `build below ${base}`,
    'astro',
    ['build', '--root', root, '--base', siteBase(base), '--outDir', path.resolve(folder)],
    base === '/' ? 'npm run build' : `BASE=${base} npm run build`,
  );

/** Lays out what the second build is made of: see base-path-build.ts. */
export const stageStep: Step = {
  name: 'stage the second site',
  script: 'tests/e2e/second-site/stage.ts',
  args: [],
  alone: 'npm run e2e',
};

/** The steps that start, build and test are made of. */
export const steps = {
  content: own('content', 'content.ts', [], 'npm run content'),
  contentCheck: own(
    'content is what the parser makes',
    'content.ts',
    ['--check'],
    'npm run content -- --check',
  ),
  types: installed('types', 'astro', ['check'], 'npm run check'),
  lint: installed(
    'lint',
    'eslint',
    ['--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', '.'],
    'npm run lint',
  ),
  layout: installed(
    'layout of code',
    'prettier',
    ['--check', '--log-level', 'warn', '.'],
    'npm run format',
  ),
  unit: installed(
    'unit tests',
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts'],
    'npm run unit',
  ),
  browser: own('tests in a browser', 'e2e.ts', [], 'npm run e2e'),
  fuzz: own('damaged reports', 'fuzz.ts', [], 'npm run fuzz'),
} satisfies Record<string, Step>;
