import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare } from '../../../src/site/search/without-punctuation.ts';
import { fold } from '../../../src/site/search/fold-for-search.ts';

const bareText = (source: string) => bare(fold(source)).text;

test.each([
  ['quotation marks', '“八五”普法', '八五普法'],
  ['brackets and dots', '河(湖)长制,黄(渤)海。', '河湖长制黄渤海'],
  ['a decimal point makes the number', '158.4亿元', '158.4亿元'],
  ['a span keeps its hyphen', '2021-2035', '2021-2035'],
  ['a thousands comma goes', '43,155元', '43155元'],
  ['% belongs to its number', '增长7%,', '增长7%'],
  ['signs that are no punctuation stay', 'AA+、1+N', 'aa+1+n'],
  ['a point at the end joins nothing', '158.', '158'],
  ['punctuation alone leaves nothing', '”、“', ''],
])('%s', (_, source, expected) => {
  expect(bareText(source)).toBe(expected);
});

test('what is a substring stays one without punctuation', () => {
  const unit = fc.constantFrom(...'158.4-2亿元“”、,。()%+:/N红');
  fc.assert(
    fc.property(fc.array(unit), fc.nat(40), fc.nat(12), (units, from, length) => {
      const text = units.join('');
      const part = text.slice(from, from + length);
      expect(bareText(text)).toContain(bareText(part));
    }),
    { numRuns: 2000 },
  );
});
