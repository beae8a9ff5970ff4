import { expect, test } from 'vitest';
import { quoted } from '../../../src/site/words/quotation-marks.ts';

test.each([
  ['粮食总产量', '“粮食总产量”'],
  ['企业“小升规”', '“企业‘小升规’”'],
  ['“个转企”', '“个转企”'],
  ['“飞地”与“飞地经济”', '“‘飞地’与‘飞地经济’”'],
])('%s is quoted as %s', (words, expected) => {
  expect(quoted(words)).toBe(expected);
});
