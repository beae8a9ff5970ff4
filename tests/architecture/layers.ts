import type { SourceFile } from './source-files.ts';

/** What anything that makes markup may import. */
const shown = [
  'src/language',
  'src/model',
  'src/charts',
  'src/site',
  'src/content',
  'src/browser',
  'src/styles',
];

/** What each folder of src, and scripts, may import besides itself and packages. */
const mayImport: Record<string, string[]> = {
  'src/model': [],
  // how reports are worded, known to all who read them
  'src/language': ['src/model'],
  'src/report': ['src/language', 'src/model'],
  'src/charts': ['src/model'],
  'src/site': ['src/language', 'src/model', 'src/charts'],
  // the committed content as pages take it: the one module of the site that knows files
  'src/content': ['src/language', 'src/model', 'src/site'],
  // what runs in the reader's browser, loaded by the scripts of components, with the styles of what it opens
  'src/browser': ['src/language', 'src/model', 'src/charts', 'src/site', 'src/styles'],
  'src/components': shown,
  'src/layouts': [...shown, 'src/components'],
  'src/pages': [...shown, 'src/components', 'src/layouts'],
  'src/integrations': ['src/language', 'src/model', 'src/site'],
  'src/styles': [],
  scripts: ['src/language', 'src/model', 'src/report'],
};

/** Folders whose code works the same anywhere: no Node, no console, no clock, no chance, no Astro. */
const pure = ['src/language', 'src/model', 'src/report', 'src/charts', 'src/site'];

/** What pure code may not use, with the word for it. */
const impure: [name: string, pattern: RegExp][] = [
  ['console', /\bconsole\s*\./],
  ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b/],
  ['the process', /\bprocess\.\w/],
  ['files of the project', /\bimport\.meta\.glob\b/],
];

/** The folder of the layout that a path belongs to: src/report, scripts … */
export const layerOf = (file: string): string =>
  (/^(src\/[^/]+)\//.exec(file) ?? /^(\w+)\//.exec(file))?.[1] ?? file;

/** Imports that go against the direction of the layout, as sentences. */
export function wrongDirections(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  const allowed = mayImport[layer];
  if (!allowed) return [`${file.path}: ${layer} is no folder of the layout`];
  return file.imports
    .filter((target) => /^(src|scripts|tests)\//.test(target))
    .filter((target) => layerOf(target) !== layer && !allowed.includes(layerOf(target)))
    .map((target) => `${file.path} imports ${target}: ${layer} may not import ${layerOf(target)}`);
}

/** Imports of the parser's inside from without; src/report/index.ts is its only door. */
export const sideDoors = (file: SourceFile): string[] =>
  layerOf(file.path) === 'src/report'
    ? []
    : file.imports
        .filter((target) => target.startsWith('src/report/') && target !== 'src/report/index.ts')
        .map((target) => `${file.path} imports ${target}: use src/report/index.ts`);

/** What ties a pure file to a machine, a moment or a framework. */
export function impurities(file: SourceFile): string[] {
  if (!pure.includes(layerOf(file.path))) return [];
  const imported = file.imports
    .filter((target) => /^(node:|astro(:|\/|$)|@astrojs\/)/.test(target))
    .map((target) => `${file.path} imports ${target}`);
  const used = impure
    .filter(([, pattern]) => pattern.test(file.text))
    .map(([name]) => `${file.path} uses ${name}`);
  return [...imported, ...used];
}

/** Packages that the vocabulary may stand on: zod alone. */
export const foreignVocabulary = (file: SourceFile): string[] =>
  layerOf(file.path) === 'src/model'
    ? file.imports
        .filter((target) => !target.startsWith('src/model/') && target !== 'zod')
        .map((target) => `${file.path} imports ${target}`)
    : [];
