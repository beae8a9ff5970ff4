import { expect, test } from 'vitest';
import { facet, filtered } from '../../../src/site/search/facets.ts';
import { noFilter, ranked, hitsIn } from '../../../src/site/search/groups.ts';
import { gather, placesOf } from '../../../src/site/search/hits.ts';
import { section } from './section.ts';

const sections = [
  section('1-1', '(一)运行。', ['收入完成158亿元。', '收入。'], [1, 0]),
  section('2', '二、收入目标', ['收入增长6%。', '其他很长的一句话,没有那个词。'], [2, 0]),
  section('closing', '', ['收入。']),
];
const groups = sections.map((text) => ({
  section: text,
  hits: gather(text, placesOf(text, '收入', 'exact')),
}));

test('headings first, then density, then the order of the report', () => {
  expect(ranked(groups).map(({ section: { id } }) => id)).toEqual(['2', 'closing', '1-1']);
});

test('each filter counts what it would leave', () => {
  expect([...facet(groups, noFilter, 'part')]).toEqual([
    ['1', 2],
    ['2', 2],
    ['0', 1],
  ]);
  expect([...facet(groups, noFilter, 'kind')]).toEqual([
    ['result', 1],
    ['target', 1],
  ]);
  expect([...facet(groups, { ...noFilter, part: '1' }, 'kind')]).toEqual([['result', 1]]);
  expect([...facet(groups, { ...noFilter, part: '1' }, 'part')]).toHaveLength(3);
});

test.each([
  ['part', { ...noFilter, part: '1' }, 2],
  ['section', { ...noFilter, section: 'r/2' }, 2],
  ['result', { ...noFilter, kind: 'result' as const }, 1],
  ['figures', { ...noFilter, figures: true }, 2],
  ['report', { ...noFilter, report: 'elsewhere' }, 0],
])('filter by %s', (_, filter, count) => {
  expect(hitsIn(filtered(groups, filter))).toBe(count);
});
