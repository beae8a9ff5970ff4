import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectGolden } from '../golden.ts';
import { observationLine } from './figures/observation-line.ts';
import { oneSentenceReport, parts, type PartName } from './genre/one-sentence-report.ts';
import { readText } from './read-text.ts';

const folder = 'tests/fixtures/witness';
const files = readdirSync(folder).filter((name) => /^[\w-]+\.txt$/.test(name));

/** The sentences of a file of lines `part | sentence`. */
const linesOf = (file: string): [PartName, string][] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [PartName, string]);

/** What is read of a sentence: its observations and the numbers left out. */
function reading([part, sentence]: [PartName, string]): string[] {
  const { raw, offset } = oneSentenceReport(part, sentence);
  const result = readText(raw);
  if (!result.read) return [`${part} | ${sentence}`, '  refused'];
  const within = (start: number): boolean => start >= offset && start < offset + sentence.length;
  return [
    `${part} | ${sentence}`,
    ...result.indicators
      .flatMap(({ observations }) => observations)
      .filter(({ source }) => within(source.start))
      .map((observation) => `  ${observationLine(observation)}`),
    ...result.report.excused
      .filter(({ start }) => within(start))
      .map(({ rule, start, end }) => `  ${raw.slice(start, end)} left out: ${rule}`),
  ];
}

test('there are witnesses', () => {
  expect(files).toContain('sentences.txt');
});

// each file has its own golden file, X.readings.txt beside X.txt, so that several people can add witnesses at once
test.each(files)('every witness of %s is read as it was when it was last looked at', (file) => {
  const lines = linesOf(file);
  expect(lines.filter(([part]) => !(part in parts))).toEqual([]);
  expectGolden(
    `witness/${file.replace(/\.txt$/, '.readings.txt')}`,
    `${lines.flatMap(reading).join('\n')}\n`,
  );
});
