import { answer, type Answer } from '../../src/site/search/result-layers.ts';
import { parseQuery } from '../../src/site/search/query.ts';
import { fold } from '../../src/site/search/fold-for-search.ts';
import type { Source } from '../../src/site/search/index-source.ts';
import { hitsIn } from '../../src/site/search/hits-by-section.ts';
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
export const paragraphs = [...raw.matchAll(/[^\n]+/g)]
  .filter((line) => placeAt(line.index + line[0].search(/\S/)) !== null)
  .map((line) => {
    const { text, starts } = fold(line[0]);
    return { text, places: starts.map((at) => placeAt(line.index + at)) };
  });

let opening: Promise<Source> | undefined;

/** The real index of the report, built once. */
const opened = (): Promise<Source> =>
  (opening ??= buildIndex(sections).then((built) => built.open()));

/** Asks the real index for a string, by the letter. */
export async function ask(typed: string): Promise<Answer> {
  const source = await opened();
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

export const exactly = ({ layers }: Answer) =>
  layers.find(({ kind }) => kind === 'exact')?.groups ?? [];

/** How many places begin where: "1-2.s14 3", and "1-2 1" in its heading. */
const tally = (ids: readonly (string | null | undefined)[]): string =>
  [...new Set(ids)]
    .map((id) => `${id} ${ids.filter((other) => other === id).length}`)
    .sort()
    .join(', ');

export async function asked(typed: string): Promise<string> {
  const ids = exactly(await ask(typed)).flatMap(({ section, hits }) =>
    hits.flatMap((hit) => hit.places.map(() => hit.sentence ?? section.id)),
  );
  return tally(ids);
}

export function expected(query: string): string {
  const ids: (string | null | undefined)[] = [];
  for (const { text, places } of paragraphs) {
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
      ids.push(places[at]);
    }
  }
  return tally(ids);
}

/** Every distinct string of a length that stands in a paragraph. */
export function substrings(length: number): string[] {
  const found = new Set<string>();
  for (const { text } of paragraphs) {
    for (let at = 0; at + length <= text.length; at += 1) found.add(text.slice(at, at + length));
  }
  return [...found];
}

/** Strings that the index answers otherwise than plain containment in the source. */
export async function wronglyAnswered(strings: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const string of strings) {
    const got = await asked(string);
    const truth = expected(string);
    if (got !== truth) wrong.push(`${string}: expected ${truth}, found ${got}`);
  }
  return wrong;
}

/** Strings that stand in no paragraph, of its own characters; the same in every run. */
export function absentStrings(count: number): string[] {
  const characters = [...new Set(paragraphs.map(({ text }) => text).join(''))];
  const next = seeded(20210115);
  const strings = new Set<string>();
  while (strings.size < count) {
    const length = 2 + next(5);
    const string = Array.from({ length }, () => characters[next(characters.length)]).join('');
    if (fold(string).text === string && expected(string) === '') strings.add(string);
  }
  return [...strings];
}

/** Those of some strings that the index says to have found. */
export async function foundAmong(strings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const string of strings) {
    if (hitsIn(exactly(await ask(string))) > 0) found.push(string);
  }
  return found;
}
