import { expect, test } from 'vitest';
import { noFilter } from '../../../src/site/search/hits-by-section.ts';
import { readSearch } from '../../../src/site/search/read-search.ts';
import { searchFor, writeSearch } from '../../../src/site/search/search-address.ts';

test.each([
  searchFor('增长>10%'),
  { ...searchFor('a&b=c “八五”'), letter: true, loose: true, limit: 120 },
  { ...searchFor('x'), filter: { ...noFilter, part: '1', kind: 'target' as const, figures: true } },
  { ...searchFor('x'), filter: { ...noFilter, report: 'r', section: 'r/1-2' } },
])('%j is read back from its own address', (search) => {
  expect(readSearch(new URLSearchParams(writeSearch(search)))).toEqual(search);
});

test('only what says something is written, and what is not understood is left out', () => {
  expect(writeSearch(searchFor(''))).toBe('');
  expect(writeSearch(searchFor('石化'))).toBe(`?q=${encodeURIComponent('石化')}`);
  const odd = readSearch(new URLSearchParams('q=x&kind=other&pages=-3&theme=dark'));
  expect(odd).toEqual(searchFor('x'));
});
