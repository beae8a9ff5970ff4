import path from 'node:path';
import type { Site } from '../build/site.ts';
import { commandScript } from '../with-node.mjs';
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

/** Builds a site; the step of scripts/build that works. */
export const siteStep = ({ root, base, host, out }: Site): Step => ({
  ...own('build', 'build/build-site.ts', [root, base, out], 'npm run build'),
  env: host === undefined ? {} : { SITE: host },
});

/** Builds the site below a base path into a folder, unless it stands there; `root` is the project of another site. */
export const buildStep = (base: string, folder: string, root?: string): Step => ({
  ...own(
    base === '/' ? 'build' : `build below ${base}`,
    'build.ts',
    root === undefined ? [] : ['--root', root],
    base === '/' ? 'npm run build' : `BASE=${base} npm run build`,
  ),
  env: { BASE: base, OUT_DIR: path.resolve(folder) },
});

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
