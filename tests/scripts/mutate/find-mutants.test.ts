import { expect, test } from 'vitest';
import { mutantsOf } from '../../../scripts/mutate/find-mutants.ts';

/** What a file reads without each thing that can be taken out of it. */
const without = (text: string): [string, string][] =>
  mutantsOf('tried.ts', text).map(({ words, start, end, by }) => [
    words,
    text.slice(0, start) + by + text.slice(end),
  ]);

test('each word of a list is taken out with its comma', () => {
  expect(without("const words = ['达到', '突破'];")).toEqual([
    ['达到', "const words = [ '突破'];"],
    ['突破', "const words = ['达到', ];"],
  ]);
});

test('each word of a list in one string is taken out with a space, so that no empty word is left', () => {
  expect(without("const words = '达到 突破 超过'.split(' ');")).toEqual([
    ['达到', "const words = '突破 超过'.split(' ');"],
    ['突破', "const words = '达到 超过'.split(' ');"],
    ['超过', "const words = '达到 突破'.split(' ');"],
  ]);
});

test('an entry of a list of lists is taken out whole', () => {
  expect(without("const bounds = new Map([['突破', 'more-than'], ['约', 'about']]);")).toEqual([
    ['突破', "const bounds = new Map([ ['约', 'about']]);"],
    ['约', "const bounds = new Map([['突破', 'more-than'], ]);"],
  ]);
});

test('a pattern is taken out as a whole and by its alternatives', () => {
  expect(without('const verb = /^(?:达到|突破)$/u;')).toEqual([
    ['the whole of ^(?:达到|突破)$', 'const verb = /(?!)/u;'],
    ['达到', 'const verb = /^(?:突破)$/u;'],
    ['突破', 'const verb = /^(?:达到)$/u;'],
  ]);
});

test('a pattern of a template says its number in the file and what it becomes', () => {
  const [, , last] = mutantsOf('tried.ts', 'const a = /\\d/; const b = regex`${YEAR}年|今年`;');
  expect(last).toMatchObject({ line: 1, words: '${YEAR}年' });
  expect(last?.pattern).toEqual({ index: 1, literal: false, source: '今年' });
});

test('examples of a rule and words that are no Chinese stay', () => {
  expect(
    without("const rule = { taught: ['全县增长8%'], spares: ['约8%'], kinds: ['a', 'b'] };"),
  ).toEqual([]);
});
