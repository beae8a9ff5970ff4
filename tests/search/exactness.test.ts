import { beforeAll, expect, test } from 'vitest';
import { answer, type Answer } from '../../src/site/search/result-layers.ts';
import { hitsIn } from '../../src/site/search/hits-by-section.ts';
import { parseQuery } from '../../src/site/search/query.ts';
import { fold } from '../../src/site/search/fold-for-search.ts';
import type { Source } from '../../src/site/search/index-source.ts';
import { buildIndex } from './node-source.ts';
import { seeded } from './seeded-queries.ts';
import { readReport, reportSections } from './report-sections.ts';

const { report, raw } = readReport('panjin-2021');
const sections = reportSections('panjin-2021');

/** The id of what a reader is led to from an offset of the source: its sentence, or its section where it is a heading. */
function placeAt(offset: number): string | null {
  const within = (span: { start: number; end: number }) =>
    span.start <= offset && offset < span.end;
  const section = report.sections.find(within);
  return section ? (section.sentences.find(within)?.id ?? section.id) : null;
}

/** The truth: lines of the source itself, folded, to be asked by plain containment. */
const paragraphs = [...raw.matchAll(/[^\n]+/g)]
  .filter((line) => placeAt(line.index + line[0].search(/\S/)) !== null)
  .map((line) => {
    const { text, starts } = fold(line[0]);
    return { text, places: starts.map((at) => placeAt(line.index + at)) };
  });

let source: Source;
beforeAll(async () => {
  source = await (await buildIndex(sections)).open();
});

/** Asks the real index for a string, by the letter. */
async function ask(typed: string): Promise<Answer> {
  let last: Answer = { layers: [], held: 0, complete: false };
  const asking = {
    query: parseQuery(typed),
    expansions: [],
    report: null,
    limit: 1000,
    loose: false,
  };
  for await (const known of answer(asking, source)) last = known;
  return last;
}

const exactly = ({ layers }: Answer) => layers.find(({ kind }) => kind === 'exact')?.groups ?? [];

/** How many places begin where: "1-2.s14 3", and "1-2 1" in its heading. */
const tally = (ids: readonly (string | null | undefined)[]): string =>
  [...new Set(ids)]
    .map((id) => `${id} ${ids.filter((other) => other === id).length}`)
    .sort()
    .join(', ');

async function asked(typed: string): Promise<string> {
  const ids = exactly(await ask(typed)).flatMap(({ section, hits }) =>
    hits.flatMap((hit) => hit.places.map(() => hit.sentence ?? section.id)),
  );
  return tally(ids);
}

function expected(query: string): string {
  const ids: (string | null | undefined)[] = [];
  for (const { text, places } of paragraphs) {
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
      ids.push(places[at]);
    }
  }
  return tally(ids);
}

/** Every distinct string of a length that stands in a paragraph. */
function substrings(length: number): string[] {
  const found = new Set<string>();
  for (const { text } of paragraphs) {
    for (let at = 0; at + length <= text.length; at += 1) found.add(text.slice(at, at + length));
  }
  return [...found];
}

test.each([
  [1, 1003],
  [2, 5423],
  [3, 8024],
  [4, 9013],
  [6, 9596],
])(
  'of all distinct strings of length %i, %i in number, none is missed, none invented',
  async (length, count) => {
    const strings = substrings(length);
    const wrong: string[] = [];
    for (const string of strings) {
      const got = await asked(string);
      const truth = expected(string);
      if (got !== truth) wrong.push(`${string}: expected ${truth}, found ${got}`);
    }
    expect(strings).toHaveLength(count);
    expect(wrong).toEqual([]);
  },
  120_000,
);

test('2,000 strings that do not occur are not found', async () => {
  const characters = [...new Set(paragraphs.map(({ text }) => text).join(''))];
  const next = seeded(20210115);
  const strings = new Set<string>();
  while (strings.size < 2000) {
    const length = 2 + next(5);
    const string = Array.from({ length }, () => characters[next(characters.length)]).join('');
    if (fold(string).text === string && expected(string) === '') strings.add(string);
  }
  const invented: string[] = [];
  for (const string of strings) {
    if (hitsIn(exactly(await ask(string))) > 0) invented.push(string);
  }
  expect(invented).toEqual([]);
}, 60_000);

test('width, case and spaces of the query do not matter', async () => {
  const written = await asked('158.4亿元,增长7%');
  expect(written).toBe('1-1.s2 1');
  expect(await asked('１５８．４ 亿元，增长 ７％')).toBe(written);
  expect(await asked('ａａ＋')).toBe('1-4.s5 1');
});

test('punctuation left out is met, and told apart from the letter', async () => {
  const { layers } = await ask('八五普法');
  expect(layers.map(({ kind, groups }) => [kind, hitsIn(groups)])).toEqual([['bare', 1]]);
  expect(layers[0]?.groups[0]?.section.id).toBe('2-7');
});
