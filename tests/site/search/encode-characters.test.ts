import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode, encodeUnit, paragraphBreak } from '../../../src/site/search/encode-characters.ts';
import { fold } from '../../../src/site/search/fold-for-search.ts';

test('every UTF-16 code unit has a word of its own, four consonants long', () => {
  const words = new Set(Array.from({ length: 0x10000 }, (_, unit) => encodeUnit(unit)));
  expect(words.size).toBe(0x10000);
  expect([...words].every((word) => /^[bcdfghjklmnpqrstvwxz]{4}$/.test(word))).toBe(true);
});

test('a text holds another exactly when its encoding does, word for word', () => {
  const text = fc.string({ unit: fc.constantFrom(...'红海滩廊道景区') });
  fc.assert(
    fc.property(text, text, (whole, part) => {
      expect(` ${encode(whole)} `.includes(` ${encode(part)} `)).toBe(
        part === '' ? whole === '' : whole.includes(part),
      );
    }),
  );
});

test('no folded text holds the word that parts paragraphs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      expect(encode(fold(source).text).split(' ')).not.toContain(paragraphBreak);
    }),
  );
});
