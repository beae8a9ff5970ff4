import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogueEntrySchema } from '../../src/model/catalogue.ts';
import { indicatorsSchema, type Indicator } from '../../src/model/indicator.ts';
import { wordingsSchema } from '../../src/model/wording.ts';
import { typeset } from '../../src/site/text/punctuation.ts';
import { readShownPages, type BuiltPage } from './built-pages.ts';

const yaml = (name: string): unknown =>
  parse(readFileSync(`content/catalogue/${name}.yaml`, 'utf8')) ?? [];
const entries = z.array(catalogueEntrySchema).parse(yaml('indicators'));
const wordings = wordingsSchema.parse(yaml('wordings'));

const indicatorsOf = (report: string): Indicator[] =>
  indicatorsSchema.parse(
    JSON.parse(readFileSync(`content/reports/${report}/indicators.json`, 'utf8')),
  );

/** The indicators that a list of names tells of, 争取项目奖补资金、河蟹产量; what is no name of the report stays as it stands. */
function namedIn(report: string, list: string): string[] {
  let rest = list;
  const ids: string[] = [];
  const named = indicatorsOf(report)
    .map(({ id, name }) => ({ id, shown: typeset(name) }))
    .sort((a, b) => b.shown.length - a.shown.length);
  while (rest !== '') {
    const next = named.find(({ shown }) => rest === shown || rest.startsWith(`${shown}、`));
    if (!next) return [...ids, `(${rest})`];
    ids.push(next.id);
    rest = rest.slice(next.shown.length + 1);
  }
  return ids;
}

/** A claim with the indicator it is of; of a list of names one for each. */
const eachOf = (report: string, claim: string): string[] => {
  const [, list, half] = /^\((.*)\) (\w+)$/.exec(claim) ?? [];
  return list === undefined ? [claim] : namedIn(report, list).map((id) => `${id} ${half}`);
};

/** What the data know of an indicator in one half, from the files of content/ and nothing else. */
function known(report: string, id: string, half: string, measure: string | undefined): string[] {
  const all = indicatorsOf(report);
  const said = (of: string): string[] =>
    (all.find((one) => one.id === of)?.observations ?? [])
      .filter(({ status }) => (status === 'target') === (half === 'goal'))
      .filter((one) => measure === undefined || one.measure === measure || one.of === measure)
      .map(({ text }) => `${of}: ${text}`);
  const own = said(id);
  if (measure !== undefined) return own;
  const words = wordings
    .filter((one) => one.report === report && one.indicator === id && one.half === half)
    .map(({ text }) => `in words: ${text}`);
  const differing = entries.flatMap((entry) =>
    entry.related.flatMap(({ id: to, differs }) => {
      if (!differs || (entry.id !== id && to !== id)) return [];
      return said(entry.id === id ? to : entry.id);
    }),
  );
  return [...own, ...words, ...differing];
}

let pages: BuiltPage[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  pages = await readShownPages(browser);
});

test('every claim that the report is silent holds against all that the data know', () => {
  const claims = pages
    .filter(({ address }) => address.includes('/'))
    .flatMap(({ address, silences }) =>
      silences
        .flatMap((claim) => eachOf(address.split('/')[0] ?? '', claim))
        .map((claim) => ({ address, claim })),
    );
  const wrong = claims.flatMap(({ address, claim }) => {
    const [report = ''] = address.split('/');
    const [id = '', half = '', measure] = claim.split(' ');
    const found = known(report, id, half, measure);
    return found.length > 0 ? [`/${address}: ${claim}; ${found.join(', ')}`] : [];
  });
  test.info().annotations.push({ type: 'claims', description: String(claims.length) });
  const unnamed = claims.filter(({ claim }) => claim.startsWith('('));
  expect(unnamed, 'names that are no indicator’s').toEqual([]);
  expect(claims.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('the walk would see a claim against figures, words, or another scope', () => {
  expect(known('panjin-2021', 'gdp', 'goal', undefined)).toContain('gdp: 6.5%左右');
  expect(known('panjin-2021', 'online-service-rate', 'goal', undefined)).toEqual([
    'in words: 大幅提升“一网通办”实办率',
  ]);
  expect(known('panjin-2021', 'tech-achievement-conversions', 'goal', undefined)).toEqual([
    'key-tech-achievement-conversions: 60项以上',
  ]);
});

test('no page claims a silence outside the mark that lets it be checked', () => {
  const bare = pages.flatMap(({ address, bareSilences }) =>
    bareSilences.map((text) => `/${address}: ${text.trim()}`),
  );
  expect(bare).toEqual([]);
});

test('the page of gaps counts what its lists hold', () => {
  const gaps = pages.filter(({ address }) => address.endsWith('/gaps/'));
  expect(gaps.length).toBeGreaterThan(0);
  for (const { silences, text } of gaps) {
    const [results, goals] = ['goal', 'result'].map(
      (half) => silences.filter((claim) => claim.endsWith(` ${half}`)).length,
    );
    expect(text).toContain(`${results}项只有`);
    expect(text).toContain(`${goals}项只有`);
  }
});
