import { units } from '../../units.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import type { Report } from '../../../src/model/report.ts';
import { spanText } from '../../../src/report/check/span-text.ts';
import { titleWhole } from '../../../src/report/check/title-whole.ts';
import { wordsInside } from '../../../src/report/check/words-inside.ts';
import { clean } from '../../../src/report/clean/clean.ts';
import { readReport } from '../../../src/report/index.ts';
import type { Law } from '../../../src/report/check/law.ts';

const bytes = readFileSync('tests/fixtures/second-report/luwan-2022.txt');
const raw = bytes.toString('utf8');
const identity = { id: 'luwan-2022', file: 'luwan-2022.txt', sha256: '0'.repeat(64) };
const made = readReport(bytes, identity, { entries: [], units });
if (!made.read) throw new Error('the report was refused');
const { report, indicators, files } = made;

/** What a law says of the report with a damage: to the report, or to every observation. */
function broken(
  law: Law,
  damage: { report?: Partial<Report>; observation?: (one: Observation) => Observation },
): string[] {
  const damaged = indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.map(damage.observation ?? ((one) => one)),
  }));
  const compiled = { report: { ...report, ...damage.report }, indicators: damaged, files };
  return law({ raw, cleaned: clean(raw), compiled }).map(
    ({ rule, expected }) => `${rule}: ${expected}`,
  );
}

/** The first observation that has an expression or follows something, damaged by what is given; all others as they are. */
const once = (
  has: 'expression' | 'follows',
  change: (one: Observation) => Partial<Observation>,
): ((one: Observation) => Observation) => {
  let done = false;
  return (one) => {
    if (done || !one[has]) return one;
    done = true;
    return { ...one, ...change(one) };
  };
};

test('an undamaged report breaks none of them', () => {
  for (const law of [spanText, titleWhole, wordsInside]) expect(broken(law, {})).toEqual([]);
});

test('an expression has the words of its place', () => {
  const observation = once('expression', ({ expression }) => ({
    expression: expression && { ...expression, text: '下降1%' },
  }));
  expect(broken(spanText, { observation })).toEqual([
    expect.stringContaining('span-text: “下降1%” at'),
  ]);
});

test('what a goal follows has the words of its place', () => {
  const observation = once('follows', ({ follows }) => ({
    follows: follows && { ...follows, text: '物价涨幅' },
  }));
  expect(broken(spanText, { observation })).toEqual([
    expect.stringContaining('span-text: “物价涨幅” at'),
  ]);
});

test.each<[what: string, observation: (one: Observation) => Observation]>([
  [
    'an expression that begins before its sentence',
    once('expression', ({ expression, source }) => ({
      expression: expression && { ...expression, start: source.sentence.start - 1 },
    })),
  ],
  [
    'an expression that ends before its figure does',
    once('expression', ({ expression }) => ({
      expression: expression && { ...expression, end: expression.end - 1 },
    })),
  ],
  [
    'an expression that is no wider than its figure',
    once('expression', ({ expression, source }) => ({
      expression: expression && { ...expression, start: source.start },
    })),
  ],
  [
    'a goal that follows words outside it',
    once('follows', ({ follows, source }) => ({
      follows: follows && { ...follows, start: source.start - 1 },
    })),
  ],
  [
    'a figure outside its sentence',
    once('expression', ({ source }) => ({
      expression: undefined,
      source: { ...source, sentence: { ...source.sentence, end: source.end - 1 } },
    })),
  ],
])('%s is out of place', (_, observation) => {
  expect(broken(wordsInside, { observation })).toEqual([expect.stringContaining('span-order: ')]);
});

test('the parts of a title join to the title', () => {
  const titleParts = report.titleParts && { ...report.titleParts, joint: '和' };
  expect(broken(titleWhole, { report: { titleParts } })).toEqual([
    `span-text: titleParts that join to “${report.title}”`,
  ]);
});

test('a place stands in the words it was found in', () => {
  expect(broken(titleWhole, { report: { place: '盘锦市' } })).toEqual([
    'span-text: a place that stands in title, meeting or submitter',
  ]);
});
