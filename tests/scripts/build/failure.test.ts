import { expect, test } from 'vitest';
import { machineFailure } from '../../../scripts/build/failure.ts';

const fromNode = (code: string, path: string) =>
  Object.assign(new Error(`${code}: no, write`), { code, path, syscall: 'write' });

test.each([
  [
    'a full disk, told by Node',
    fromNode('ENOSPC', '/site/a.html'),
    'build: expected to write /site/a.html, found a full disk. Free some room and run it again. The last site stands as it was.',
  ],
  [
    'a full disk, told by the bundler',
    new Error('Could not write: No space left on device (os error 28)'),
    'build: expected to write the site, found a full disk. Free some room and run it again. The last site stands as it was.',
  ],
  [
    'a disk that can only be read, told by the cause of an error',
    new Error('bundling failed', { cause: fromNode('EROFS', '/site') }),
    'build: expected to write /site, found a disk that can only be read. Let the build write there, or set OUT_DIR to a folder that can be written. The last site stands as it was.',
  ],
])('%s is one line', (_, problem, line) => {
  expect(machineFailure(problem)).toBe(line);
});

test.each([
  [new Error('gdp: expected a unit, found none')],
  [fromNode('ENOENT', '/site/a.html')],
  ['words'],
  [null],
])('%s is a fault of the project, not of the machine', (problem) => {
  expect(machineFailure(problem)).toBeNull();
});
