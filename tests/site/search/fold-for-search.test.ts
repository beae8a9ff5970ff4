import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/site/search/fold-for-search.ts';

test.each([
  ['full-width digits and signs', '１５８．４亿元，增长７％', '158.4亿元,增长7%'],
  ['half-width punctuation stays', '158.4亿元,增长7%', '158.4亿元,增长7%'],
  ['case', 'ＰＭ２．５ aa+', 'pm2.5aa+'],
  ['spaces of every width', '红 海\u3000滩\u00a0景区\n', '红海滩景区'],
  ['invisible characters of a copy', '红\u200b海\ufeff滩\u00ad', '红海滩'],
  ['quotation marks keep their direction', '“八五”普法', '“八五”普法'],
  ['half-width full stop and comma of Chinese', '好｡快､', '好。快、'],
])('%s', (_, source, folded) => {
  expect(fold(source).text).toBe(folded);
});

test('every folded unit knows the source it came from', () => {
  const source = '　增长 ７％…';
  const { text, starts, ends } = fold(source);
  expect(text).toBe('增长7%...');
  expect([...text].map((_, at) => source.slice(starts[at], ends[at]))).toEqual([
    '增',
    '长',
    '７',
    '％',
    '…',
    '…',
    '…',
  ]);
});

test('folding twice is folding once, and places never run backwards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const once = fold(source);
      expect(fold(once.text).text).toBe(once.text);
      expect(once.starts).toHaveLength(once.text.length);
      expect(once.starts).toEqual([...once.starts].sort((a, b) => a - b));
    }),
  );
});
