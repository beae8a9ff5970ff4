import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, readText } from '../read-text.ts';

const FOLDER = 'tests/fixtures/structure';
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** What a reader sees of a report's structure: its title page, sections, topics, and what was left out. */
function outlineOf(raw: string): string {
  const result = readText(raw);
  if (!result.read) throw new Error('refused');
  const { report } = result;
  const words = (start: number, end: number): string =>
    raw.slice(start, end).replace(/\s+/g, ' ').slice(0, 24);
  const observations = result.indicators.flatMap((indicator) => indicator.observations);
  // what a section's figures speak of: it comes from the role of the part they stand in
  const timesOf = (start: number, end: number): string[] => {
    const told = observations.filter(({ source }) => source.start >= start && source.end <= end);
    return [...new Set(told.map(({ period, status }) => `  figures of ${period}, ${status}`))];
  };
  return [
    `title ${report.title}`,
    `on ${report.deliveredOn}, at ${report.meeting}, by ${report.submitter}`,
    `executed ${report.executionYear}, planned ${report.planYear}`,
    ...report.sections.flatMap(({ id, kind, number, title, topics, sentences, start, end }) => [
      `${id} ${kind}: ${[number, title].filter(Boolean).join(' ') || words(start, end)}`,
      ...timesOf(start, end),
      ...topics.map((topic) => `  ${topic.id}: ${topic.number ?? '-'} ${topic.title}`),
      ...sentences.map((sentence) => `    ${words(sentence.start, sentence.end)}`),
    ]),
    ...report.dropped.map(({ rule, start, end }) => `dropped ${rule}: ${words(start, end)}`),
    '',
  ].join('\n');
}

test.each(names)('%s has the outline that stands beside it', (name) => {
  const raw = readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
  const file = path.join(FOLDER, `${name}.outline`);
  const outline = outlineOf(raw);
  if (process.env['UPDATE']) writeFileSync(file, outline);
  expect(existsSync(file), `${file} is missing: UPDATE=1 writes it`).toBe(true);
  expect(outline).toBe(readFileSync(file, 'utf8'));
  expect(errorsOf(readText(raw))).toEqual([]);
});

const sectionsOf = (name: string): string[] => {
  const result = readText(readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8'));
  if (!result.read) throw new Error('refused');
  const plain = (words: string | null): string => (words ?? '').normalize('NFKC');
  return result.report.sections.map(({ id, number, title }) => id + plain(number) + plain(title));
};

test.each([
  'full-width',
  'crlf',
  'ideographic-indents',
  'one-line',
  'one-line-with-spaces',
  'html-residue',
  'web-page',
  'half-width-brackets',
  'no-title',
  'printed-page',
  'title-on-two-lines',
])('%s has the sections of the same report in plain lines', (name) => {
  const review = (id: string): boolean => !id.startsWith('1-review');
  expect(sectionsOf(name).filter(review)).toEqual(sectionsOf('plain').filter(review));
});
