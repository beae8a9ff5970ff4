import { expect, test } from 'vitest';
import { homemadeAddresses } from './architecture/addresses.ts';
import { importCycles } from './architecture/cycles.ts';
import {
  foreignVocabulary,
  impurities,
  layerOf,
  sideDoors,
  wrongDirections,
} from './architecture/layers.ts';
import { parsesChinese } from './architecture/parses-chinese.ts';
import { readSources, sourceFile } from './architecture/source-files.ts';

const sources = readSources(['src', 'scripts']);
const inLayers = sources.filter(({ path }) => !/^src\/[^/]+$/.test(path));
const everything = [...sources, ...readSources(['tests'])];

/** Longer than this and a file holds two ideas; data files in content/ have no limit. */
const longestFile = 200;

test('imports go one way: model ← report ← scripts; model ← charts, site ← components ← layouts ← pages', () => {
  expect(inLayers.flatMap(wrongDirections)).toEqual([]);
});

test('the parser is entered by src/report/index.ts only', () => {
  expect(sources.flatMap(sideDoors)).toEqual([]);
});

test('model, report, charts and site know no Node, console, clock, chance or Astro', () => {
  expect(sources.flatMap(impurities)).toEqual([]);
});

/** Files outside the parser that read Chinese all the same, each with its reason. */
const readsChinese: Readonly<Record<string, string>> = {
  'src/site/words/chart-words.ts': 'asks whether a label of the site itself says 推算',
  'src/site/words/rank-words.ts': 'asks whether a name says already that it is an amount',
  'src/site/table/sort-values.ts': 'takes the multiplier off a unit: 万户 counts 户',
  'src/site/search/condition.ts': 'reads what a reader typed',
  'src/site/search/looks-like-condition.ts': 'reads what a reader typed',
};

test('the parser says once what a report says: the site parses no Chinese', () => {
  const parsing = sources
    .filter(({ path }) => /^src\/(?!report|language|model)/.test(path))
    .filter((file) => parsesChinese(file).length > 0);
  expect(parsing.map(({ path }) => path).sort()).toEqual(Object.keys(readsChinese).sort());
});

test('the vocabulary stands on zod alone', () => {
  expect(sources.flatMap(foreignVocabulary)).toEqual([]);
});

test('no file imports itself in a circle', () => {
  expect(importCycles(everything)).toEqual([]);
});

test('every address of the site is made in src/site/routes.ts', () => {
  expect(sources.flatMap(homemadeAddresses)).toEqual([]);
});

test(`no file is longer than ${longestFile} lines`, () => {
  const long = everything.filter(({ lines }) => lines > longestFile);
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no two files of src and scripts share a name, but for pages, whose names are addresses', () => {
  const homes = new Map<string, string[]>();
  for (const { path } of sources.filter((file) => layerOf(file.path) !== 'src/pages')) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    homes.set(name, [...(homes.get(name) ?? []), path]);
  }
  expect([...homes.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

test('no file or folder is named for being of use', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/i;
  expect(everything.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test.each([
  [
    'a page that parses',
    'src/pages/a.astro',
    "---\nimport '../report/index.ts';\n---",
    wrongDirections,
  ],
  [
    'a script tag that parses',
    'src/pages/a.astro',
    "<script>import '../report/index.ts'</script>",
    wrongDirections,
  ],
  [
    'a core that imports the site',
    'src/report/a.ts',
    "import type { A } from '../site/a.ts';",
    wrongDirections,
  ],
  ['a folder nobody planned', 'src/lib/a.ts', '', wrongDirections],
  [
    'a script by the side door',
    'scripts/a.ts',
    "await import('../src/report/clean/clean.ts');",
    sideDoors,
  ],
  [
    'a core that reads files',
    'src/report/a.ts',
    "import { readFileSync } from 'node:fs';",
    impurities,
  ],
  ['a core that asks the time', 'src/report/a.ts', 'const now = new Date();', impurities],
  [
    'a view that reads files by the build tool',
    'src/site/a.ts',
    "const files = import.meta.glob('../../content/*');",
    impurities,
  ],
  ['a chart that prints', 'src/charts/a.ts', 'console.log(1);', impurities],
  [
    'a schema with a second library',
    'src/model/a.ts',
    "import yaml from 'yaml';",
    foreignVocabulary,
  ],
  [
    'a component that parses Chinese',
    'src/components/a.astro',
    "---\nconst late = raw.startsWith('由于');\n---\n<p>由于</p>",
    parsesChinese,
  ],
  ['a pattern in Chinese', 'src/site/a.ts', 'const growth = /增长\\d/;', parsesChinese],
  ['a link written by hand', 'src/components/a.astro', '<a href="/search/">', homemadeAddresses],
])('these tests would see %s', (_name, path, text, rule) => {
  expect(rule(sourceFile(path, text))).toHaveLength(1);
});

test('these tests would see a circle', () => {
  const circle = [
    sourceFile('src/site/a.ts', "import './b.ts';"),
    sourceFile('src/site/b.ts', "import { a } from './a.ts';"),
  ];
  expect(importCycles(circle)).toEqual(['src/site/a.ts → src/site/b.ts → src/site/a.ts']);
});

test('layers are folders of src, or the top folder', () => {
  expect(layerOf('src/report/clean/clean.ts')).toBe('src/report');
  expect(layerOf('scripts/run/steps.ts')).toBe('scripts');
});
