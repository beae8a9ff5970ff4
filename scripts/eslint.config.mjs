// What eslint looks for: bugs and unclear code; how code is laid out is prettier's business.
// Named on the command line (npm run lint), so that the top level stays small.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Rules that keep the habits of this project, in every file. */
const habits = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-param-reassign': 'error',
  'no-implicit-coercion': ['error', { boolean: false }],
  'no-warning-comments': ['error', { location: 'anywhere' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.dist.*/',
      '.astro/',
      '.cache/',
      'content/',
      'test-results/',
      '**/fixtures/',
    ],
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  { rules: habits },
  {
    // What a stage of the grammar knows is one value, a clause, and no row of arguments.
    files: ['src/report/figures/**'],
    rules: { 'max-params': ['error', 4] },
  },
  {
    // A parser of text names control characters on purpose.
    files: ['src/report/**', 'tests/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    // An index checked by the test's own expectations may be asserted.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
