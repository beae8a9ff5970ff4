import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../../scripts/content/run-content.ts';
import { systemReason } from '../../../scripts/run/system-reason.ts';
import { copyContent, type ContentCopy } from './content-copy.ts';

const TEXT = '政府工作报告\n各位代表：\n一、2011年工作回顾\n全县生产总值增长9%。\n';

/** What the command says of one file: a case spoils what it likes and names a source and a folder to write to. */
const tried = (spoil: (content: ContentCopy) => { source: string; out: string }) => {
  const content = copyContent();
  const { source, out } = spoil(content);
  return { ...content.run('--source', source, '--out', out), source, out, content };
};

const withText = (content: ContentCopy): { source: string; out: string } => {
  const source = path.join(content.root, 'one.txt');
  writeFileSync(source, TEXT);
  return { source, out: path.join(content.root, 'out') };
};

test.each<[string, (content: ContentCopy) => { source: string; out: string }, string]>([
  [
    'no such file',
    (content) => ({ ...withText(content), source: path.join(content.root, 'none.txt') }),
    'SOURCE:1:1 file-unreadable: expected a file that can be read, found no such file or folder; check the path, and who may read there',
  ],
  [
    'a folder',
    (content) => ({ ...withText(content), source: content.root }),
    'SOURCE:1:1 file-unreadable: expected a file that can be read, found a folder; check the path, and who may read there',
  ],
  [
    'a path through a file',
    (content) => ({ ...withText(content), source: path.join(withText(content).source, 'a.txt') }),
    'SOURCE:1:1 file-unreadable: expected a file that can be read, found a file where its path needs a folder; check the path, and who may read there',
  ],
  [
    'a file to write into',
    (content) => ({ ...withText(content), out: withText(content).source }),
    'OUT/one/report.json:1:1 file-unwritable: expected a file that can be written, found a file where its path needs a folder; name another place, or set right who may write there',
  ],
])('%s is told in one line', (_, spoil, line) => {
  const { code, problems, source, out } = tried(spoil);
  expect(code).toBe(1);
  expect(problems).toEqual([line.replace('SOURCE', source).replace('OUT', out)]);
});

test.each([
  ['EACCES', 'that you have no permission'],
  ['ENOSPC', 'a full disk'],
  ['EMFILE', 'EMFILE: too many open files'],
])('the system says %s: %s', (code, words) => {
  const problem = Object.assign(new Error(`${code}: too many open files`), {
    code,
    syscall: 'open',
  });
  expect(systemReason(problem)).toBe(words);
});

test('a fault of ours is no reason of the system, and is not caught', () => {
  expect(systemReason(new TypeError('x is not a function'))).toBeNull();
  expect(
    systemReason(Object.assign(new TypeError('no'), { code: 'ERR_INVALID_ARG_TYPE' })),
  ).toBeNull();
  // a word that is no text, which no command line gives
  expect(() => runContent([undefined as unknown as string])).toThrow(TypeError);
});

test.each<[string, string, (text: string) => string, string]>([
  [
    'broken YAML',
    'units.yaml',
    (text) => `${text}- { symbol: '户'\n`,
    'content/catalogue/units.yaml:LINE:COLUMN file-invalid: expected what src/model/unit.ts describes, found ',
  ],
  [
    'an entry without what it needs',
    'units.yaml',
    (text) => text.replace(/multiplier: \d+/, 'multiplier: many'),
    'content/catalogue/units.yaml:LINE:COLUMN file-invalid: expected what src/model/unit.ts describes, found 0.multiplier: Invalid input: expected number, received string; correct it here, where the catalogue is kept by hand',
  ],
  [
    'a word that is none of those allowed',
    'indicators.yaml',
    (text) => text.replace('kind: flow', 'kind: river'),
    'content/catalogue/indicators.yaml:LINE:COLUMN file-invalid: expected what src/model/catalogue.ts describes, found 0.kind: Invalid option: ',
  ],
])(
  'a catalogue with %s is told of at its place, for one file and for all',
  (_, file, change, line) => {
    const content = copyContent();
    content.edit(`catalogue/${file}`, change);
    const { source, out } = withText(content);
    for (const words of [['--source', source, '--out', out], ['--check']]) {
      const { code, problems } = content.run(...words);
      expect(code).toBe(1);
      expect(problems).toHaveLength(1);
      const placed = problems[0]?.replace(/:[1-9]\d*:[1-9]\d* /, ':LINE:COLUMN ');
      expect(placed?.slice(0, line.length)).toBe(line);
    }
  },
);

test('a ledger that is no JSON is told of at its place', () => {
  const content = copyContent();
  content.edit('permalinks.json', (text) => text.replace('"sealed":', '"sealed"'));
  const { code, problems } = content.run('--check');
  expect(code).toBe(1);
  expect(problems[0]).toMatch(
    /^content\/permalinks\.json:\d+:\d+ file-invalid: expected what src\/model\/ledger\.ts describes, found .*; give it back as it was committed/s,
  );
});

test.each([
  ['permalinks.json', 'the ledger of every address ever published'],
  ['catalogue/indicators.yaml', 'the part of the catalogue that every report is read with'],
  ['catalogue/units.yaml', 'the part of the catalogue that every report is read with'],
  ['catalogue/checks.yaml', 'the part of the catalogue that every report is read with'],
])('without %s nothing is made or compared, and one line says how it comes back', (file, what) => {
  const content = copyContent();
  const made = content.read('reports/panjin-2021/indicators.json');
  rmSync(path.join(content.root, 'content', file));
  for (const words of [[], ['--check']])
    expect(content.run(...words)).toEqual({
      code: 1,
      problems: [
        `content/${file}:1:1 file-unreadable: expected ${what}, found no such file; git restore content/${file}`,
      ],
    });
  expect(existsSync(path.join(content.root, 'content', file))).toBe(false);
  expect(content.read('reports/panjin-2021/indicators.json')).toBe(made);
});

test.each(['search', 'series'])('no report can be named %s', (name) => {
  const content = copyContent();
  const ledger = content.read('permalinks.json');
  const at = (id: string): string => path.join(content.root, 'content/sources', `${id}.txt`);
  renameSync(at('panjin-2021'), at(name));
  expect(content.run()).toEqual({
    code: 1,
    problems: [
      `content/sources/${name}.txt:1:1 source-name: expected a name of no page of the site, since a report stands at its top beside them, ` +
        `found “${name}”, which is kept for one; name the text and its origin by place and plan year, as panjin-2022`,
    ],
  });
  expect(content.read('permalinks.json')).toBe(ledger);
});

test('a folder without a report, and a name that can stand in no address', () => {
  const content = copyContent();
  const at = (name: string): string => path.join(content.root, 'content/sources', name);
  renameSync(at('panjin-2021.txt'), at('Panjin 2021.txt'));
  expect(content.run()).toEqual({
    code: 1,
    problems: [
      'content/sources/Panjin 2021.txt:1:1 source-name: expected a name of lower-case letters, digits and hyphens, since it stands in every address, ' +
        'found “Panjin 2021”; name the text and its origin by place and plan year, as panjin-2022',
    ],
  });
  rmSync(at('.'), { recursive: true });
  mkdirSync(at('.'));
  expect(content.run()).toEqual({
    code: 1,
    problems: [
      'content/sources:1:1 source-missing: expected at least one report, as <id>.txt, found none; copy a report there; README.md shows how one is added',
    ],
  });
});

test.each([
  [['--chek'], /^content: Unknown option '--chek'/],
  [['--source', 'a.txt'], /^content: expected --source FILE and --out DIR together/],
  [['--check', '--seal'], /^content: expected --check or --seal, found both/],
  [['--json'], /^content: expected --id and --json beside --source, found no --source/],
  [
    ['--source', 'a.txt', '--out', 'b', '--check'],
    /^content: expected --check or --seal for all sources, found --source beside it/,
  ],
])('%s is answered with what was expected and how the command is used', (words, answer) => {
  const { code, problems } = copyContent().run(...words);
  expect(code).toBe(1);
  expect(problems[0]).toMatch(answer);
  expect(problems[0]).toContain('npm run content -- --check');
});
