import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/seed.ts'],
    // properties run thousands of cases; a busy machine of two cores needs more than the default five seconds
    testTimeout: 60_000,
    reporters: ['default', './tests/closing-line-reporter.ts'],
  },
});
