import { expect, test } from 'vitest';
import type { Mutant } from '../../../scripts/mutate/find-mutants.ts';
import { compareWithList, linesOfList, without } from '../../../scripts/mutate/without-witness.ts';

const survivor = (words: string): Mutant => ({
  file: 'a.ts',
  line: 1,
  words,
  start: 0,
  end: 1,
  by: '',
  needs: [],
});

test('a survivor that is not listed, and a line that nothing survives of, are told', () => {
  const { unlisted, done } = compareWithList(
    [survivor('达到'), survivor('达到'), survivor('突破')],
    ['a.ts 达到', 'a.ts 突破', 'a.ts 超过'],
  );
  expect(unlisted.map(({ words }) => words)).toEqual(['达到']);
  expect(done).toEqual(['a.ts 超过']);
});

test('of a line that is there twice one is taken off', () => {
  expect(without(['# why', 'a', 'b', 'a'], ['a'])).toEqual(['# why', 'b', 'a']);
});

test('comments and empty lines of a list say nothing', () => {
  expect(linesOfList('# why\n\na.ts 达到\n')).toEqual(['a.ts 达到']);
});
