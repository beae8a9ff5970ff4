import { expect, test } from 'vitest';
import { readSources } from './architecture/source-files.ts';

/** Files of src/site that read Chinese, of a report or as readers type it; they hold no word that the site says. */
const READERS = [
  'src/site/ranks/rank-rows.ts',
  'src/site/table/sort-values.ts',
  'src/site/checks/numeral.ts',
  'src/site/derive/values.ts',
  'src/site/plan/axis-view.ts',
  'src/site/plan/comparability-terms.ts',
  'src/site/search/condition.ts',
  'src/site/search/looks-like-condition.ts',
  'src/site/search/pinyin.ts',
];

const HAN = /\p{Script=Han}/u;

/** Code without its comments: those of TypeScript, of markup, and of markup's expressions. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const says = (text: string): boolean => HAN.test(withoutComments(text));

const speaking = readSources(['src'])
  .filter(({ path }) =>
    /^src\/(browser|charts|components|integrations|layouts|pages|site)\//.test(path),
  )
  .filter(({ path }) => /\.(ts|astro)$/.test(path));

test('every word of the interface stands in src/site/words', () => {
  const elsewhere = speaking
    .filter(({ path }) => !path.startsWith('src/site/words/') && !READERS.includes(path))
    .filter(({ text }) => says(text));
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test('what reads Chinese still does, and the words stand where they are looked for', () => {
  const reading = speaking.filter(({ path }) => READERS.includes(path));
  expect(reading.filter(({ text }) => !says(text)).map(({ path }) => path)).toEqual([]);
  expect(reading).toHaveLength(READERS.length);
  expect(speaking.filter(({ path }) => path.startsWith('src/site/words/')).length).toBeGreaterThan(
    25,
  );
});

test.each([
  ["const a = '目标';", true],
  ['<p>目标</p>', true],
  ['// 目标', false],
  ['/** 目标 */ const a = 1;', false],
  ['<!-- 目标 -->', false],
])('%s: a word is said, %s', (code, expected) => {
  expect(says(code)).toBe(expected);
});
