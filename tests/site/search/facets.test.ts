import { expect, test } from 'vitest';
import { facet, filtered, type FacetName } from '../../../src/site/search/facets.ts';
import { hitsIn, noFilter, ranked, type Filter } from '../../../src/site/search/hits-by-section.ts';
import { gather, placesOf } from '../../../src/site/search/phrase-hits.ts';
import { section } from './make-section.ts';

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

const counts = (filter: Filter, name: FacetName) =>
  facet(groups, filter, name).map(({ label, count }) => `${label} ${count}`);

test('each filter counts what it would leave, in the order of the report', () => {
  expect(counts(noFilter, 'part')).toEqual(['第一部分 2', '第二部分 2', '开头与结尾 1']);
  expect(counts(noFilter, 'kind')).toEqual(['含结果 1', '含目标 1']);
  expect(counts({ ...noFilter, part: '1' }, 'kind')).toEqual(['含结果 1']);
  expect(counts({ ...noFilter, part: '1' }, 'part')).toHaveLength(3);
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
