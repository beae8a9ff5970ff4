import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneSentenceReport, type PartName } from '../genre/one-sentence-report.ts';
import { readText } from '../read-text.ts';
import { observationLine } from './observation-line.ts';

const file = new URL('../../fixtures/figures/hard-spots.txt', import.meta.url);

/** The blocks of the fixture after its head: why it is hard, the part, the text and the lines expected. */
const spots = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n\n')
  .slice(1)
  .map((block): [why: string, part: PartName, text: string, expected: string[]] => {
    const [why = '', written = '', ...expected] = block.split('\n');
    const [part = '', text = ''] = written.split(' | ');
    return [why.replace(/^# /, ''), part as PartName, text, expected.map((line) => line.trim())];
  });

test.each(spots)('%s', (_why, part, text, expected) => {
  const result = readText(oneSentenceReport(part, text).raw);
  if (!result.read) throw new Error('expected a readable report');
  const found = result.indicators
    .flatMap(({ observations }) => observations)
    .sort((one, other) => one.source.start - other.source.start)
    .map(observationLine);
  expect(found).toEqual(expected);
});

test('the fixture holds every spot, each with its part, its text and what is expected of it', () => {
  // it only grows: as many as it holds
  expect(spots.length).toBeGreaterThanOrEqual(55);
  expect(spots.filter(([why, part, text]) => why === '' || text === '' || !part)).toEqual([]);
});
