import { expect, test } from 'vitest';
import { figureEntries } from '../../src/site/search/figure-entry.ts';
import { readReport } from './report-sections.ts';

const { indicators } = readReport('panjin-2021');
const entries = figureEntries(indicators);

test.each([
  ['gdp', '2021-growth', '增长6.5%左右'],
  ['general-public-budget-revenue', '2020-level', '158.4亿元'],
])('a figure found by its number stands alone: %s %s', (indicator, observation, words) => {
  const found = entries.find(
    (entry) => entry.indicator === indicator && entry.observation === observation,
  );
  expect(found?.words).toBe(words);
});

test('a rank is told with its scope once, and as one of growth where it is', () => {
  const ranks = entries.filter(({ measure }) => measure === 'rank');
  expect(ranks.length).toBeGreaterThan(10);
  for (const { words, scope, of } of ranks) {
    expect(words.split(scope ?? '').length).toBe(2);
    expect(/增速|降幅/.test(words)).toBe(of === 'growth');
  }
});
