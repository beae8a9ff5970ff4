import { expect, test } from 'vitest';
import { readSources } from './architecture/source-files.ts';

/** Files of src/site that hold Chinese and are no words of the site, each with its reason. */
const READERS: Readonly<Record<string, string>> = {
  'src/site/ranks/rank-rows.ts': 'orders the scopes that ranks name, from narrow to wide',
  'src/site/table/sort-values.ts':
    'finds the noun of a counted unit, so that 户 and 万户 sort together',
  'src/site/search/condition.ts': 'reads what a reader typed',
  'src/site/search/looks-like-condition.ts': 'reads what a reader typed',
  'src/site/search/pinyin.ts': 'says how names are read aloud',
};

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
    .filter(({ path }) => !path.startsWith('src/site/words/') && !(path in READERS))
    .filter(({ text }) => says(text));
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test('what reads Chinese still does, and the words stand where they are looked for', () => {
  const reading = speaking.filter(({ path }) => path in READERS);
  expect(reading.filter(({ text }) => !says(text)).map(({ path }) => path)).toEqual([]);
  expect(reading).toHaveLength(Object.keys(READERS).length);
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
