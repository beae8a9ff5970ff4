import { expect, test } from 'vitest';
import { nearest } from '../../../src/browser/search/near-phrases.ts';
import { cutQuery, longestQuery } from '../../../src/site/search/longest-query.ts';
import { parts } from '../../../src/site/search/phrase-parts.ts';
import { readSearch } from '../../../src/site/search/read-search.ts';
import { countWords } from '../../../src/site/search/result-summary.ts';
import { searchFor, writeSearch } from '../../../src/site/search/search-address.ts';

test('parts come longest first, beginnings before ends', () => {
  expect([...parts('红海滩湿')]).toEqual(['红海滩', '海滩湿', '红海', '海滩', '滩湿']);
  expect([...parts('红海')]).toEqual([]);
});

test('of a query of any length, a dozen parts are tried', async () => {
  const asked: string[] = [];
  const source = {
    candidates: (core: string) => {
      asked.push(core);
      return Promise.resolve({ ids: [], open: false });
    },
    text: () => Promise.reject(new Error('expected no text to be asked for')),
  };
  const began = performance.now();
  expect(await nearest('a'.repeat(20_000), source)).toEqual([]);
  expect(asked).toHaveLength(12);
  expect(asked[0]).toHaveLength(19_999);
  // all parts of it are 200 million
  expect(performance.now() - began).toBeLessThan(1500);
});

test('a query is cut where it is too long, never within a character', () => {
  expect(cutQuery('经'.repeat(199))).toHaveLength(199);
  expect(cutQuery('经'.repeat(300))).toBe('经'.repeat(longestQuery));
  expect(cutQuery('a'.repeat(199) + '𠮷野')).toBe('a'.repeat(199));
});

test('neither a long query nor a long filter makes a long address', () => {
  const long = '经'.repeat(6000);
  const read = readSearch(new URLSearchParams({ q: long, section: long, report: long, part: '1' }));
  expect(read).toEqual({
    ...searchFor('经'.repeat(200)),
    filter: { report: null, part: '1', section: null, kind: null, figures: false },
  });
  expect(writeSearch(searchFor(long)).length).toBeLessThan(2000);
});

test.each([
  [199, '没有找到'],
  [200, '没有找到'],
])('of %i characters the reader is told whether they were all looked for', (length, words) => {
  const said = countWords(
    '经'.repeat(length),
    { layers: [], held: 0, complete: true },
    { indicators: 0, figures: 0 },
  );
  expect(said).toContain(words);
  expect(said.endsWith('（只检索前200字）')).toBe(length === 200);
});
