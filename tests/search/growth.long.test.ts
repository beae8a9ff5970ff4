import { expect, test } from 'vitest';
import { answer, type Answer } from '../../src/site/search/result-layers.ts';
import { fold } from '../../src/site/search/fold-for-search.ts';
import { placesIn } from '../../src/site/search/hits-by-section.ts';
import { parseQuery } from '../../src/site/search/query.ts';
import type { SectionText } from '../../src/site/search/section-text.ts';
import type { Source } from '../../src/site/search/index-source.ts';
import { grown } from './grown-reports.ts';
import { buildIndex } from './node-source.ts';
import { reportSections } from './report-sections.ts';
import { seeded } from './seeded-queries.ts';
import { spread } from './spread-of-values.ts';

/** Ten times the text; GROWTH=100 npm run unit -- growth.long for a hundred times, a minute or two. */
const times = Number(process.env['GROWTH'] ?? 10);

/** Sections read at first in a browser, and all of them. */
const [first, all] = [40, Infinity];

async function ask(source: Source, typed: string, limit: number): Promise<Answer> {
  let last: Answer = { layers: [], held: 0, complete: false };
  const asking = { query: parseQuery(typed), expansions: [], report: null, limit, loose: false };
  for await (const known of answer(asking, source)) last = known;
  return last;
}

/** Places by section that a plain search of every paragraph finds. */
function truth(sections: readonly { key: string; lines: string[] }[], query: string): string[] {
  return sections.flatMap(({ key, lines }) => {
    let count = 0;
    for (const line of lines) {
      for (let at = line.indexOf(query); at >= 0; at = line.indexOf(query, at + 1)) count += 1;
    }
    return count > 0 ? [`${key} ${count}`] : [];
  });
}

const keyOf = ({ report, id }: SectionText): string => `${report}/${id}`;

function found({ layers }: Answer): string[] {
  const exact = layers.find(({ kind }) => kind === 'exact')?.groups ?? [];
  return exact.map((group) => `${keyOf(group.section)} ${placesIn([group])}`);
}

/** Strings of one to eight characters from all over a text. */
function drawn(sections: readonly SectionText[], count: number): string[] {
  const next = seeded(7);
  const strings = new Set<string>();
  while (strings.size < count) {
    const text = sections[next(sections.length)]?.text ?? '';
    const string = fold(text.slice(next(text.length)).slice(0, 1 + next(8))).text;
    if (string !== '' && !string.includes('\n')) strings.add(string);
  }
  return [...strings];
}

test(`with ${times} times the text it stays exact, and tells what a query costs`, async () => {
  const sections = grown(reportSections('panjin-2021'), times);
  const { open, traffic } = await buildIndex(sections);
  const source = await open();
  const strings = drawn(sections, 300);
  const plain = sections.map((section) => ({
    key: keyOf(section),
    lines: section.text.split('\n').map((line) => fold(line).text),
  }));
  const wrong: string[] = [];
  for (const string of [...strings, ...strings.map((part) => `${part}龘`)]) {
    const got = found(await ask(source, string, all))
      .sort()
      .join();
    const expected = truth(plain, string).sort().join();
    if (got !== expected) wrong.push(`${string}: expected ${expected}, found ${got}`);
  }
  expect(wrong).toEqual([]);

  const took: number[] = [];
  for (const string of strings) {
    const began = performance.now();
    await ask(source, string, first);
    took.push(performance.now() - began);
  }
  const travelled: number[] = [];
  for (const string of strings.slice(0, 30)) {
    const afresh = await open();
    const before = traffic.bytes;
    await ask(afresh, string, first);
    travelled.push((traffic.bytes - before) / 1000);
  }
  console.info(
    `${times}×: ${sections.length} sections; a query: ${spread(took)} ms, once loaded; from nothing but the engine: ${spread(travelled)} kB`,
  );
}, 600_000);
