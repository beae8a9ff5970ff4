import { expect, test } from 'vitest';
import { leftOut } from './long-tests.ts';

test.each<[string, string[], string | undefined, string[]]>([
  ['a plain run leaves the long ones out', ['run'], undefined, ['**/*.long.*.ts']],
  ['so does one of files that are not', ['run', 'growth'], '', ['**/*.long.*.ts']],
  ['LONG=1 takes them all', ['run'], '1', []],
  ['a long one that is named is run', ['run', 'growth.long'], undefined, []],
])('%s', (_, words, long, files) => {
  expect(leftOut(words, long)).toEqual(files);
});
