import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyContent } from './content-copy.ts';

const PANJIN = 'content/sources/panjin-2021.txt';

/** What the command prints on a sentence of the real report. */
const explained = (sentence: string): string[] =>
  copyContent().said('--source', PANJIN, '--explain', sentence).split('\n');

test('--explain prints which stage and which rule made each figure of a sentence', () => {
  expect(explained('1-4.s15')).toEqual([
    '1-4.s15  全市民营经济税收增速达到16.6%,占全部税收收入比重超过60%。',
    'stands where the report speaks of 2020 (results)',
    '',
    'clause of 16.6%',
    '  findInText       “16.6%” is quantity 16.6, unit %, bound exact',
    '  cutClauses       lead “全市民营经济税收增速达到”',
    '  splitLead        cue 增速达到, of change; rest 全市民营经济税收; noun 民营经济税收',
    '  decideMeasure    growth: a verb of change stands before the number',
    '  chooseOwner      民营经济税收, by rule as-said: the words before the figure name the owner in full',
    '  nameOwners       民营经济税收: as chosen',
    '  decideExtent     state: it is found at the end of the span of years',
    '  writeStatements  “16.6%” is a growth of 民营经济税收',
    '  periodOf         2020: the time its part speaks of',
    '  statusAt         actual: the year it speaks of',
    '  entryOf          private-economy-tax 民营经济税收',
    '',
    'clause of 超过60%',
    '  findInText       “超过60%” is quantity 60, unit %, bound more-than (by 超过)',
    '  cutClauses       lead “占全部税收收入比重”',
    '  splitLead        rest 占全部税收收入比重; noun 占全部税收收入比重',
    '  decideMeasure    level: no word of change stands with it',
    '  chooseOwner      民营经济税收, facet 占全部税收收入比重, by rule share-of-another: the share that the owner said before has in something',
    '  nameOwners       民营经济税收占全部税收收入比重: as chosen',
    '  decideExtent     state: it is found at the end of the span of years',
    '  writeStatements  “超过60%” is a level of 民营经济税收占全部税收收入比重',
    '  periodOf         2020: the time its part speaks of',
    '  statusAt         actual: the year it speaks of',
    '  entryOf          private-economy-tax-share 民营经济税收占全部税收收入比重',
  ]);
});

test('it says which rule left a number out, and of a sentence without any that it has none', () => {
  expect(explained('2.s1')).toEqual([
    '2.s1  2021年是“十四五”开局之年,是全市奋力建设辽宁全面振兴全方位振兴先行区的起步之年。',
    'stands where the report speaks of 2021 (plan)',
    '',
    'numerals that are no figure',
    '  2021             in “2021年是“十”: left out by rule year',
    '  十四五              in “1年是“十四五”开局之”: left out by rule period-name',
  ]);
});

test('it says why a figure is not recorded, and what the catalogue does not know', () => {
  const content = copyContent();
  const source = path.join(content.root, 'yunxi-2012.txt');
  const sentences = '全县蓝顶粮仓达到40座。另有若干，增长5%。尚有97.\n';
  writeFileSync(
    source,
    `政府工作报告\n各位代表：\n一、2011年工作回顾\n${sentences}二、2012年工作安排\n`,
  );
  const lines = (sentence: string): string =>
    content.said('--source', source, '--explain', sentence);
  expect(lines('1.s1')).toContain('entryOf          蓝顶粮仓: the catalogue has no such name');
  expect(lines('1.s3')).toContain('97               in “尚有97.”: neither a figure nor left out');
});

test.each([
  [
    '1-4.s99',
    'expected a sentence from 1-4.s1 to 1-4.s16, found 1-4.s99; name one as its address does: ',
  ],
  ['3-1.s1', 'expected a sentence of a section: opening, 1, 1-1, 1-2, '],
])('an id that no sentence has is answered: %s', (id, words) => {
  const { code, problems } = copyContent().run('--source', PANJIN, '--explain', id);
  expect(code).toBe(1);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${PANJIN}:1:1 sentence-unknown: ${words}`);
});

test('a file that cannot be read is refused as it is elsewhere', () => {
  const content = copyContent();
  const source = path.join(content.root, 'gbk.txt');
  writeFileSync(source, Uint8Array.from([0xb9, 0xab, 0xb8, 0xe6]));
  expect(content.run('--source', source, '--explain', '1-1.s1')).toEqual({
    code: 1,
    problems: [expect.stringMatching(/gbk\.txt:1:1 encoding-invalid: expected UTF-8 text, /)],
  });
});

test.each([[['--explain', '1-1.s1']], [['--source', 'a.txt', '--explain', '1-1.s1', '--json']]])(
  '%j is answered with what was expected',
  (words) => {
    const { code, problems } = copyContent().run(...words);
    expect(code).toBe(1);
    expect(problems[0]).toMatch(/^content: expected --explain beside --source FILE, /);
  },
);

test('--help prints how the command is used, --explain included', () => {
  expect(copyContent().said('--help')).toContain('npm run content -- --source FILE --explain');
});
