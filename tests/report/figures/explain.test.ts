import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { units } from '../../units.ts';
import { sentenceLines } from '../../../src/report/figures/explain/sentence-lines.ts';
import { catalogueMatch } from '../../../src/report/figures/identity/match-catalogue.ts';
import { readSentences } from '../../../src/report/figures/read-sentences.ts';
import { sectionContext } from '../../../src/report/figures/section-context.ts';
import { readOutline } from '../../../src/report/read-outline.ts';
import { inventedReports } from '../genre/genre-reports.ts';
import { readText } from '../read-text.ts';

const grammar = readFileSync('src/report/figures/grammar.ts', 'utf8');
const panjin = readFileSync('content/sources/panjin-2021.txt', 'utf8');

/** How every sentence of a text is explained, by its id. */
function explained(raw: string): Map<string, string[]> {
  const outlined = readOutline(new TextEncoder().encode(raw));
  if ('refused' in outlined) throw new Error('expected a readable report');
  const { cleaned, outline } = outlined;
  const match = catalogueMatch([], 'tried');
  const context = sectionContext(cleaned.text, outline, match, units);
  const read = outline.sections.flatMap((section) => readSentences(section, context));
  return new Map(read.map((sentence) => [sentence.sentence.id, sentenceLines(sentence, match)]));
}

test.each([{ name: 'panjin-2021', raw: panjin }, ...inventedReports])(
  'each observation of $name, and each number left out, is explained',
  ({ raw }) => {
    const made = readText(raw);
    if (!made.read) throw new Error('expected a readable report');
    const lines = explained(raw);
    const observations = made.indicators.flatMap((indicator) => indicator.observations);
    const silent = observations.filter(({ text, measure, subject, period, source }) => {
      const told = lines.get(source.sentence.id)?.join('\n') ?? '';
      const said = `“${text}” is a ${measure} of ${subject}`;
      return !told.includes(said) || !told.includes(`periodOf         ${period}: `);
    });
    expect(silent).toEqual([]);
    expect(observations.length).toBeGreaterThan(50);
    const sentences = made.report.sections.flatMap((section) => section.sentences);
    const leftOut = made.report.excused.filter(({ start }) =>
      sentences.some((sentence) => sentence.start <= start && start < sentence.end),
    );
    const told = [...lines.values()].flat().filter((line) => line.includes('left out by rule'));
    expect(told).toHaveLength(leftOut.length);
  },
);

/** The stages that readClause calls, in order. */
const stages = [...grammar.matchAll(/^ {2}(?:const \w+ =|return) (\w+)\(\w+\);$/gm)].map(
  ([, name = '']) => name,
);

test('a clause is explained in the order of the stages that read it, and each stage has its say', () => {
  expect(stages).toHaveLength(10);
  const texts = [panjin, ...inventedReports.map(({ raw }) => raw)];
  const blocks = texts
    .flatMap((raw) => [...explained(raw).values()])
    .map((lines) => lines.join('\n').split('\n\n'));
  const told = blocks.flat().map((block) =>
    block
      .split('\n')
      .map((line) => stages.indexOf(/^ {2}(\w+)/.exec(line)?.[1] ?? ''))
      .filter((place) => place >= 0),
  );
  expect(
    told.filter((places) => places.some((place, at) => place < (places[at - 1] ?? 0))),
  ).toEqual([]);
  expect(new Set(told.flat()).size).toBe(stages.length);
});
