import { defineConfig } from 'vitest/config';
import { leftOut } from './long-tests.ts';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', ...leftOut(process.argv, process.env['LONG'])],
    setupFiles: ['tests/seed.ts'],
    // tests keep nothing from one file to the next, so files share the modules they load: most of the time was loading
    isolate: false,
    // properties run thousands of cases; a busy machine of two cores needs more than the default five seconds
    testTimeout: 60_000,
    reporters: ['default', './tests/closing-line-reporter.ts'],
  },
});
