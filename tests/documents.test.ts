import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Paths from the top of the project that a document names in code marks, with its wildcards. */
const pathsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:src|scripts|tests|content|public)\/[^\s`]*)`/g)]
    .map(([, file = '']) => file)
    .filter((file) => !file.includes('<'));

/** Whether a path is there; a star stands for the beginning or end of a name. */
function stands(file: string): boolean {
  if (!file.includes('*')) return existsSync(file);
  const [before = '', after = ''] = path.basename(file).split('*');
  return readdirSync(path.dirname(file)).some(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
}

test.each(['README.md', '.github/CONTRIBUTING.md', 'content/README.md'])(
  'every file and folder that %s names is there',
  (document) => {
    const paths = pathsIn(readFileSync(document, 'utf8'));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((file) => !stands(file))).toEqual([]);
  },
);

test('this test would see a file that is gone', () => {
  expect(
    pathsIn('see `src/site/gone.ts` and `src/<id>.ts`, not src/site').map((file) => stands(file)),
  ).toEqual([false]);
});
